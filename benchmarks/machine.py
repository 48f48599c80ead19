"""The machine that a run is on, and who else uses it."""

import os
import pathlib
import platform
import resource
import time


def processor_name():
    try:
        for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


class OtherWork:
    """How many processors other programs keep busy, from the kernel's counters of all and of our own processes."""

    def __init__(self):
        self.start = (time.monotonic(), self.everyones(), self.ours())

    @staticmethod
    def everyones():
        try:
            fields = [int(f) for f in pathlib.Path("/proc/stat").read_text().splitlines()[0].split()[1:9]]
        except (OSError, ValueError):
            return None
        user, nice, system, _, _, irq, softirq, steal = fields
        return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")

    @staticmethod
    def ours():
        """Of this process and of those that it has waited for."""
        usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return sum(usage.ru_utime + usage.ru_stime for usage in usages)

    def processors(self):
        start, everyones, ours = self.start
        now = self.everyones()
        if now is None or everyones is None:
            return None
        return max(0.0, (now - everyones - self.ours() + ours) / max(time.monotonic() - start, 1e-9))
