"""`python -m bench [cells|tables|speed|values|strict|memory|jobs|startup|breaks|confidence ...]`, else all of them."""

import importlib
import sys

TABLES = ("cells", "tables", "speed", "values", "strict", "memory", "jobs", "startup", "breaks", "confidence")

if __name__ == "__main__":
    for name in sys.argv[1:] or TABLES:
        importlib.import_module(f"bench.{name}").main()
        print()
