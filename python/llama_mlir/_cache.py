"""Compiled operations, found again by their signature."""

import collections
import threading
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class _Pending(Generic[T]):
    """A value that one thread makes while others wait for it."""

    def __init__(self) -> None:
        self.done = threading.Event()
        self.value: T | None = None


class Cache(Generic[T]):
    """The values of the most recently used keys; each is made once, whatever threads ask for it."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._lock = threading.Lock()
        self._entries: collections.OrderedDict[Hashable, _Pending[T]] = collections.OrderedDict()

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """The value of `key`, made by `make` where there is none. What `make` raises is raised, and nothing kept."""
        while True:
            with self._lock:
                entry = self._entries.get(key)
                mine = entry is None
                if entry is None:
                    entry = self._entries[key] = _Pending()
                self._entries.move_to_end(key)
                while len(self._entries) > self._capacity:
                    self._entries.popitem(last=False)
            if mine:
                try:
                    entry.value = make()
                    return entry.value
                except BaseException:
                    with self._lock:
                        if self._entries.get(key) is entry:
                            del self._entries[key]
                    raise
                finally:
                    entry.done.set()
            entry.done.wait()
            if entry.value is not None:
                return entry.value
            # The other thread failed: this one finds out why by itself.

    def __len__(self) -> int:
        return len(self._entries)

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()
