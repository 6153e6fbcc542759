import gc

import pytest

from extract.collector import paused_collector


def test_the_collector_stands_still_and_goes_on():
    with paused_collector():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_collector_goes_on_after_an_error():
    with pytest.raises(ValueError, match="damaged"), paused_collector():
        raise ValueError("damaged")
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off():
    gc.disable()
    try:
        with paused_collector():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
