"""Runs a program, and prints the seconds that it took, those of all processors together, and its peak memory in megabytes.

    measured.py PROGRAM [ARGUMENT ...]

A process of its own, and a small one: a program's peak is at least that of whoever started it.
"""

import os
import sys
import time

_, *call = sys.argv
output = os.open(os.devnull, os.O_WRONLY)
start = time.perf_counter()
process = os.posix_spawnp(call[0], call, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, output, 1)])
_, status, usage = os.wait4(process, 0)
print(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6)
sys.exit(os.waitstatus_to_exitcode(status) != 0)
