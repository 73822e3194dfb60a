"""Several worker processes, so that every core has a photo to open."""

import os
import sys
from queue import LifoQueue

from desk.child import Answer, Child, Request

MOST = 12  # a worker takes some 80 MB


class Crew:
    """Child processes of one module; each call takes one that is free, or waits for it.

    They start when they are needed: one call after the other is answered by one process. One that
    died or was killed is replaced with the next call. Safe to share among threads.

    Args:
        module: As for ``Child``.
        timeout_s: As for ``Child``.
        size: How many there are at most.
    """

    def __init__(self, module: str, timeout_s: float, size: int) -> None:
        self.size = size
        self._children = [Child(module, timeout_s) for _ in range(size)]
        self._free: LifoQueue[Child] = LifoQueue()  # the one that answered last is warm
        for child in reversed(self._children):
            self._free.put(child)

    def call(self, request: Request) -> Answer:
        """Send ``request`` to a free process and return the answer.

        Raises:
            ChildTimeout: No answer within the time.
            ChildDied: The process ended.
        """
        child = self._free.get()
        try:
            return child.call(request)
        finally:
            self._free.put(child)

    def start(self) -> None:
        """Start one process ahead of the first call; returns when it is ready.

        Raises:
            ChildTimeout: It was not ready within a minute.
            ChildDied: It ended at once.
        """
        child = self._free.get()
        try:
            child.start()
        finally:
            self._free.put(child)

    def process_ids(self) -> list[int]:
        """Return the processes that run now."""
        return [found for child in self._children if (found := child.process_id) is not None]

    def rest(self) -> None:
        """End the processes that have nothing to do, but one."""
        idle = []
        while not self._free.empty():
            idle.append(self._free.get())
        for child in reversed(idle):
            if child is not idle[0]:
                child.close()
            self._free.put(child)

    def interrupt(self) -> None:
        """Kill all without waiting; calls that wait for them end with ``ChildDied``."""
        for child in self._children:
            child.interrupt()

    def close(self) -> None:
        """End all; a later call starts a new one."""
        for child in self._children:
            child.close()


def cores() -> int:
    """Return how many processes can work at once here, at most ``MOST``."""
    if sys.platform == "linux":
        return min(MOST, len(os.sched_getaffinity(0)))
    return min(MOST, os.cpu_count() or 1)
