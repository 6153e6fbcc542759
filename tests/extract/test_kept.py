"""Properties that are worked out once."""

from extract.kept import kept


class Asked:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.times = 0

    @kept
    def answer(self) -> int:
        """The number of the question."""
        self.times += 1
        return self.times


def test_a_kept_property_is_worked_out_once_for_each_instance() -> None:
    first, second = Asked(), Asked()
    assert (first.answer, first.answer, first.times) == (1, 1, 1)
    assert second.times == 0


def test_a_kept_property_keeps_its_description() -> None:
    assert vars(Asked)["answer"].__doc__ == "The number of the question."
