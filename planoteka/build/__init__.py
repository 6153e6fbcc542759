"""From what the extraction hands on, as printed, to the canonical model."""

from planoteka.build.goals import build_goals

__all__ = ["build_goals"]
