"""Properties that are worked out once: where they are asked for hundreds of times a page."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")
_keep = object.__setattr__  # into frozen instances too, and without a dictionary of their own


class kept(Generic[Value]):
    """A property that is worked out when it is first read, and kept in the instance.

    As `functools.cached_property`, which until Python 3.12 takes a lock for it: three times as slow.
    """

    def __init__(self, work_out: Callable[[Any], Value]) -> None:
        self._work_out = work_out
        self._name = work_out.__name__
        self.__doc__ = work_out.__doc__

    def __get__(self, instance: Any, owner: type | None = None) -> Value:
        value = self._work_out(instance)
        _keep(instance, self._name, value)
        return value
