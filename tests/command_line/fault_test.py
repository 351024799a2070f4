#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests runs that the machine disturbs: full disks, read-only or locked stores, readers that end, signals.

Afterwards the store can be opened and holds complete documents only. The next run completes it to what an undisturbed
run gives."""
import contextlib
import fcntl
import json
import os
import pathlib
import resource
import signal
import sqlite3
import subprocess
import time
import unittest

from program_case import PROGRAM, ROGUES, SOURCE, ProgramTestCase
from tiny_pdf import tiny_pdf

FILES = 24
INGEST = ("ingest", "in", "--store", "upr.db", "--jobs", "2")
LOCK_SECONDS = 30  # how long uprex waits for a store that another program writes


class Store(ProgramTestCase):
    def setUp(self):
        super().setUp()
        for i in range(FILES):
            self.mock(f"in/{i:02}.pdf", f"A/HRC/1/{i}", count=60, behaviour="sleep" if i % 4 == 3 else "")
        self.uprex("ingest", "in", "--store", "whole.db")
        self.whole = self.uprex("export", "--store", "whole.db")[0]

    def held(self, store="upr.db"):
        """Counts the documents in the store. Fails unless each is complete."""
        documents = self.records(self.uprex("export", "--store", store)[0], "document")
        stored = self.uprex("export", "--store", store)[0].splitlines()
        self.assertLessEqual(set(stored), set(self.whole.splitlines()))
        self.assertEqual(len(stored), sum(1 + record["counts"]["recommendations"] + 1 for record in documents))
        return len(documents)

    def completes(self, store="upr.db"):
        self.uprex("ingest", "in", "--store", store)
        self.assertEqual(self.uprex("export", "--store", store)[0], self.whole)

    def limited(self, size):
        return {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))}

    def test_store_survives_file_size_limit(self):
        for size in (1 << 12, 1 << 17, 1 << 18, 1 << 19):
            _, err = self.uprex(*INGEST, code=2, **self.limited(size))
            self.assertRegex(err, r"upr\.db: the disk (is full|could not be read or written)")
            if size > 1 << 17:
                self.assertLess(self.held(), FILES)
        self.assertGreater(self.held(), 0)
        self.completes()

    def test_output_reports_file_size_limit(self):
        for out in (["--out", "out.jsonl"], []):
            with open(self.folder / "stdout", "w") as stdout:
                _, err = self.uprex("extract", "in", *out, code=2, stdout=stdout, **self.limited(20_000))
            self.assertIn("File too large", err)
        self.assertFalse([name for name in self.left_behind() if "out.jsonl" in name])

    def test_store_survives_full_disk(self):
        place = self.folder / "small"
        place.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "none", place], capture_output=True).returncode:
            self.skipTest("nothing can be mounted")
        self.addCleanup(subprocess.run, ["umount", place], check=True)
        _, err = self.uprex("ingest", "in", "--store", "small/upr.db", code=2)
        self.assertIn("the disk is full; make room and run the command again", err)
        self.assertIn(self.held("small/upr.db"), range(1, FILES))
        _, err = self.uprex("extract", "in", "--out", "small/out.jsonl", code=2)
        self.assertIn("No space left on device", err)
        self.assertEqual([path.name for path in place.iterdir() if "out.jsonl" in path.name], [])
        subprocess.run(["mount", "-o", "remount,size=16m", place], check=True)
        self.completes("small/upr.db")

    def test_refuses_read_only_store(self):
        self.uprex("ingest", "in/00.pdf", "in/01.pdf", "--store", "upr.db")
        before = (self.folder / "upr.db").read_bytes()
        (self.folder / "upr.db").chmod(0o444)
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        _, err = self.uprex(*INGEST, code=2, **self.as_nobody())
        self.assertIn("upr.db: the store cannot be opened or written", err)
        self.assertEqual((self.folder / "upr.db").read_bytes(), before)
        self.folder.chmod(0o755)
        self.completes()

    def lock(self, store):
        connection = sqlite3.connect(self.folder / store, isolation_level=None)
        connection.execute("BEGIN IMMEDIATE")
        return contextlib.closing(connection)

    def test_waits_for_locked_store(self):
        for store in ("upr.db", "long.db"):
            self.uprex("ingest", "in/00.pdf", "--store", store)
        with self.lock("long.db"):
            begin = time.time()
            refused = self.start("ingest", "in", "--store", "long.db")
            with self.lock("upr.db"):
                waiting = self.start(*INGEST)
                time.sleep(2)
                self.assertIsNone(waiting.poll())
            self.assertEqual(waiting.communicate(timeout=60)[0].count("new"), FILES - 1)
            self.completes()
            err = refused.communicate(timeout=LOCK_SECONDS + 30)[1]
            self.assertGreater(time.time() - begin, LOCK_SECONDS - 5)
        self.assertEqual(refused.returncode, 2)
        self.assertIn("long.db: another program is using the store; run the command again when the other program has ended", err)
        self.assertEqual(self.held("long.db"), 1)
        self.completes("long.db")

    def test_continues_if_parallel_run_is_killed(self):
        for victim in (signal.SIGKILL, None):
            runs = [self.start(*INGEST) for _ in range(2)]
            if victim:
                self.wait_until(lambda: (self.folder / "upr.db").exists())
                time.sleep(0.2)
                runs[0].send_signal(victim)
                runs[0].wait()
            for process in runs[1 if victim else 0:]:
                err = process.communicate(timeout=60)[1]
                self.assertEqual(process.returncode, 0, err)
            self.assertEqual(self.uprex("export", "--store", "upr.db")[0].count("\n"), self.whole.count("\n"))
            self.assertEqual(self.held(), FILES)
            for path in self.folder.glob("upr.db*"):
                path.unlink()

    def test_ends_silently_if_reader_ends(self):
        for arguments in (("extract", "in"), INGEST):
            process = self.start(*arguments)
            process.stdout.readline()
            workers = self.children(process)
            process.stdout.close()
            self.assertEqual(process.wait(timeout=60), 141)
            self.assertEqual(process.stderr.read(), "")
            self.assert_gone(workers)
        self.assertGreater(self.held(), 0)
        self.completes()

    def test_ends_in_order_after_signal(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            process = self.start(*INGEST, start_new_session=True)
            process.stdout.readline()
            workers = self.children(process)
            self.assertEqual(len(workers), 2)
            os.killpg(process.pid, number)
            err = process.communicate(timeout=60)[1]
            self.assertEqual(process.returncode, -number, err)
            self.assertEqual(err, "uprex: a signal stopped the run; run the command again to process the remaining files\n")
            self.assert_gone(workers)
            self.assertIn(self.held(), range(1, FILES))
            self.completes()
            for path in self.folder.glob("upr.db*"):
                path.unlink()

    def test_keeps_ignored_signals_ignored(self):
        ignore = {"preexec_fn": lambda: signal.signal(signal.SIGINT, signal.SIG_IGN)}
        process = self.start(*INGEST, **ignore)
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        err = process.communicate(timeout=60)[1]
        self.assertEqual(process.returncode, 0, err)

    def test_reports_dead_worker_if_sigchld_was_ignored(self):
        self.write("in/bad.pdf", tiny_pdf("HOSTILE exit"))
        ignore = {"preexec_fn": lambda: signal.signal(signal.SIGCHLD, signal.SIG_IGN)}
        process = self.start(*INGEST, plugins=("mock", "hostile"), **ignore)
        err = process.communicate(timeout=60)[1]
        self.assertIn("in/bad.pdf: the worker exited with status 7 twice", err)


class Time(ProgramTestCase):
    def test_suspended_run_fails_no_document(self):
        self.write("1.pdf", tiny_pdf("HOSTILE nap"))
        process = self.start("extract", "1.pdf", "--state", "KEN", "--timeout", "1", plugins=("hostile",),
                             start_new_session=True)
        self.wait_until(lambda: self.children(process))
        time.sleep(0.7)
        os.killpg(process.pid, signal.SIGSTOP)
        time.sleep(11)
        os.killpg(process.pid, signal.SIGCONT)
        err = process.communicate(timeout=60)[1]
        self.assertEqual(process.returncode, 0, err)

    def test_kernel_ends_worker_of_suspended_parent(self):
        self.write("1.pdf", tiny_pdf("HOSTILE loop"))
        process = self.start("extract", "1.pdf", "--timeout", "1", plugins=("hostile",))
        self.wait_until(lambda: self.children(process))
        [worker] = self.children(process)

        def stat():
            return pathlib.Path(f"/proc/{worker}/stat").read_text().rsplit(")", 1)[1].split()

        a_fifth = os.sysconf("SC_CLK_TCK") // 5
        self.wait_until(lambda: int(stat()[11]) > a_fifth, 60)  # a fifth of a second of work: it has the document
        process.send_signal(signal.SIGSTOP)
        self.wait_until(lambda: stat()[0] == "Z", 120)
        process.send_signal(signal.SIGCONT)
        err = process.communicate(timeout=60)[1]
        self.assertIn("1.pdf: the document took more than 1 s of processor time (stage: extractor hostile)", err)


class Legacy(ProgramTestCase):
    """Legacy Word documents. A slow script stands in for LibreOffice."""

    def setUp(self):
        super().setUp()
        (self.folder / "tmp").mkdir()
        draft = SOURCE / "fixtures/word/draft_by_style.docx"
        self.write("bin/soffice", f'#!/bin/sh\nPATH=/bin:/usr/bin\necho $$ >> "{self.folder}/pids"\n'
                   f'sleep "$(cat "$8" | tail -c 3)"\nmkdir -p "$7" && cp "{draft}" "$7/in.docx"\n')
        (self.folder / "bin/soffice").chmod(0o755)
        self.environment = {**os.environ, "PATH": str(self.folder / "bin"), "TMPDIR": str(self.folder / "tmp")}

    def legacy(self, name, seconds):
        stream = "WordDocument".encode("utf-16-le")
        return self.write(name, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2048) + stream + f"{seconds:03}".encode())

    def pids(self):
        path = self.folder / "pids"
        return [int(pid) for pid in path.read_text().split()] if path.exists() else []

    def test_converts_while_others_are_read(self):
        for name in ("1.doc", "2.doc", "3.doc"):
            self.legacy("in/" + name, 5)  # seconds
        for i in range(4, 9):
            self.mock(f"in/{i}.pdf", f"A/HRC/1/{i}")
        begin = time.time()
        out = self.uprex("extract", "in", "--jobs", "3", env=self.environment)[0]
        self.assertLess(time.time() - begin, 12)  # one after the other takes 15 seconds and more
        records = self.records(out, "document")
        self.assertEqual([record["file"] for record in records],
                         [f"in/{i}." + ("doc" if i < 4 else "pdf") for i in range(1, 9)])
        self.assertEqual([record["format"] for record in records], ["doc"] * 3 + ["pdf"] * 5)
        self.assertEqual(list((self.folder / "tmp").iterdir()), [])

    def test_conversion_ends_with_the_run(self):
        self.legacy("1.doc", 60)
        for number in (signal.SIGINT, signal.SIGKILL):
            process = self.start("extract", "1.doc", "2.doc", env=self.environment)
            self.wait_until(self.pids)
            process.send_signal(number)
            process.wait(timeout=20)
            self.assertEqual(process.returncode, -number)
            self.assert_gone(self.pids())
            self.wait_until(lambda: not list((self.folder / "tmp").iterdir()))
            (self.folder / "pids").unlink()


class Memory(ProgramTestCase):
    def test_bounds_the_files_read_ahead(self):
        document = tiny_pdf("HOSTILE nap")
        end = document[document.rindex(b"startxref"):]
        for i in range(8):
            self.write(f"in/{i}.pdf", document + b"%" * (40 << 20) + b"\n" + end)
        process = self.start("extract", "in", "--state", "KEN", "--jobs", "1", plugins=("hostile",))
        most = 0
        while process.poll() is None:
            size = 0
            for path in pathlib.Path(f"/proc/{process.pid}/fd").iterdir():
                with contextlib.suppress(OSError):
                    size += path.stat().st_size if "memfd:" in os.readlink(path) else 0
            most = max(most, size)
            time.sleep(0.02)
        self.assertEqual(process.returncode, 0, process.stderr.read())
        self.assertGreater(most, 40 << 20)
        self.assertLess(most, 130 << 20)


if __name__ == "__main__":
    unittest.main()
