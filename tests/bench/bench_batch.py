#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a batch: workers, labels, the store, memory, and ten times the corpus. Prints each bound with its figure.

Usage: bench_batch.py PROGRAM FOLDER

FOLDER holds PDF reports. The folder other/ beside it may hold reports of the Council on a session. Wall times are
meaningful only if nothing else uses the machine.
"""
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 10
PAIRS = 5
GROW = pathlib.Path(__file__).parents[1] / "tools" / "grow_store.py"
TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


def bound(name, figure, aim, holds):
    print(f"{name:<66}{figure:>12}   {aim:<16}{'holds' if holds else 'MISSED'}", flush=True)


def run(*command, processors=None):
    """Runs a command. Returns wall time, processor time and peak memory (MB) of all its processes."""
    start = time.monotonic()
    process = subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               preexec_fn=processors and (lambda: os.sched_setaffinity(0, processors)))
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command[:3]))} … ended with {process.returncode}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(times, *command, **options):
    return min(run(*command, **options)[0] for _ in range(times))


class Processes:
    """The program and its workers while they run."""

    def __init__(self, pid):
        self.pid = pid

    def workers(self):
        return list(map(int, pathlib.Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split()))

    def megabytes(self):
        resident = [int(pathlib.Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE / 2**20
                    for pid in [self.pid, *self.workers()]]
        return resident[0], max(resident[1:], default=0)

    def seconds(self):
        fields = [pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
                  for pid in [self.pid, *self.workers()]]
        return sum(int(field[11]) + int(field[12]) for field in fields) / TICKS


def ingest_rounds(program, folder, store, documents):
    """Ingests the documents in rounds. For each round, returns the processor time of a document and the resident memory of
    the parent and of the largest worker."""
    process = subprocess.Popen([program, "ingest", folder, "--store", store, "--log-json"], text=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    processes = Processes(process.pid)
    rounds, done, before, most = [], 0, processes.seconds(), (0, 0)
    for line in process.stderr:
        done += "outcome" in json.loads(line)
        if done % 10 == 0 and done > 0:
            most = tuple(map(max, most, processes.megabytes()))
        if done == documents * (len(rounds) + 1):
            now = processes.seconds()
            rounds.append(((now - before) / documents, *most))
            before, most = now, (0, 0)
    process.wait()
    return rounds


def copies(folder, target):
    """Copies the reports ROUNDS times. Each copy has different bytes."""
    for number in range(ROUNDS):
        place = target / f"round_{number}"
        place.mkdir(parents=True)
        for file in sorted(folder.glob("*.pdf")):
            (place / file.name).write_bytes(file.read_bytes() + b"\n%% copy %d\n" % number)


def bench_workers(program, folder, temporary):
    """Measures pairs of runs, one right after the other. If the machine becomes slower, it slows both."""
    command = [program, "extract", folder, "--out", temporary / "records.jsonl"]
    run(*command)  # puts the files into the cache of the system
    for what, options in (("", ["--no-labels"]), (", with labels", [])):
        ratios = [run(*command, *options, "--jobs", 1, processors={0})[0] /
                  run(*command, *options, "--jobs", 2, processors={0, 1})[0] for _ in range(PAIRS)]
        ratio = statistics.median(ratios)
        bound(f"two workers on two processors, against one on one{what}", f"{ratio:.2f}", ">= 1.85", ratio >= 1.85)


def bench_labels(program, folder):
    """Measures the processor time of one process, including the loading of the models and the JSON of the labels."""
    command = [program, "extract", folder, "--jobs", 0, "--out", os.devnull]
    costs = [run(*command)[1] / run(*command, "--no-labels")[1] - 1 for _ in range(PAIRS)]
    cost = statistics.median(costs)
    bound("processor time that labels add to extraction", f"{cost:.1%}", "< 15%", cost < 0.15)


def bench_store(program, folder, temporary):
    files = sorted(folder.glob("*.pdf"))
    script = 'for file in "$@"; do pdftotext "$file" /dev/null; done'
    pdftotext = best(2, "sh", "-c", script, "sh", *files)
    ingest = []
    for number in range(2):
        store = temporary / f"store_{number}.db"
        ingest.append(run(program, "ingest", folder, "--store", store)[0])
    ratio = pdftotext / min(ingest)
    print(f"{len(files)} files by pdftotext {pdftotext:.2f} s, into a store {min(ingest):.2f} s")
    bound("into a store, times faster than pdftotext", f"{ratio:.2f}", ">= 2.5", ratio >= 2.5)
    return temporary / "store_0.db"


def bench_memory(program, folder):
    largest = max((folder.parent / "other").glob("*.pdf"), default=None, key=lambda file: pages_of(program, file))
    if largest:
        _, _, peak = run(program, "extract", largest, "--jobs", 1, "--out", os.devnull)
        bound(f"peak memory of a worker, {pages_of(program, largest)} pages", f"{peak:.0f} MB", "< 100 MB", peak < 100)


def pages_of(program, file):
    log = subprocess.run([program, "extract", file, "--log-json", "--jobs", "0", "--out", os.devnull],
                         capture_output=True, text=True, check=False).stderr
    return json.loads(log.splitlines()[-1]).get("pages", 0)


def bench_scale(program, folder, temporary):
    count = len(list(folder.glob("*.pdf")))
    copies(folder, temporary / "copies")
    store = temporary / "copies.db"
    start = time.monotonic()
    rounds = ingest_rounds(program, temporary / "copies", store, count)
    first = time.monotonic() - start
    print(f"{ROUNDS * count} documents into a store in {first:.1f} s; a document of each round:")
    print("    processor ms  " + " ".join(f"{1000 * seconds:7.1f}" for seconds, _, _ in rounds))
    print("    parent MB     " + " ".join(f"{parent:7.1f}" for _, parent, _ in rounds))
    print("    worker MB     " + " ".join(f"{worker:7.1f}" for _, _, worker in rounds))
    slower = rounds[-1][0] / rounds[0][0]
    bound("processor time of a document, last round against first", f"{slower:.2f}", "<= 1.1", slower <= 1.1)
    for what, place in (("the parent", 1), ("a worker", 2)):
        growth = rounds[-1][place] - rounds[0][place]
        bound(f"memory of {what}, last round less first", f"{growth:.1f} MB", "<= 4 MB", growth <= 4)
    again = best(2, program, "ingest", temporary / "copies", "--store", store)
    bound("once more, nothing changed, against the first time", f"{again / first:.2%}", "<= 1%", again <= first / 100)


def bench_queries(program, small, temporary):
    large = temporary / "large.db"
    subprocess.run([sys.executable, GROW, small, large, str(ROUNDS)], check=True, stdout=subprocess.DEVNULL)
    record = json.loads(subprocess.run([program, "export", "--store", small, "--format", "jsonl"], text=True,
                                       capture_output=True, check=True).stdout.split("\n")[1])
    state = record["state_under_review"]
    queries = (["show", record["id"]], ["export", "--format", "csv", "--state", state], ["check", "--state", state],
               ["export", "--format", "csv"], ["stats"])
    print(f"ms in a store of a size, and of {ROUNDS} times the size:")
    for query in queries:
        times = [1000 * best(3, program, *query, "--store", store) for store in (small, large)]
        print(f"    {' '.join(query):<46}{times[0]:8.0f}{times[1]:8.0f}")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__.strip())
    program, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    temporary = pathlib.Path(tempfile.mkdtemp())
    try:
        bench_workers(program, folder, temporary)
        bench_labels(program, folder)
        small = bench_store(program, folder, temporary)
        bench_memory(program, folder)
        bench_queries(program, small, temporary)
        bench_scale(program, folder, temporary)
    finally:
        shutil.rmtree(temporary)


if __name__ == "__main__":
    main()
