"""``python -m desk``: the same as the command ``desk``."""

import sys

from desk.app import main

if __name__ == "__main__":
    sys.exit(main())
