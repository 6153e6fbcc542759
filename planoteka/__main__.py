"""`python -m planoteka` is the command line."""

from planoteka.cli import main

if __name__ == "__main__":
    main()
