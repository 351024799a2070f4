#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program or a worker many times, each time at a random moment.

Afterwards the store can be opened and holds complete documents only. The next run completes it to what an undisturbed
run gives. UPREX_KILLS is the number of rounds."""
import contextlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import time
import unittest

from program_case import ProgramTestCase

ROUNDS = int(os.environ.get("UPREX_KILLS", 200))
FILES = 30
LONGEST = 0.4  # the most seconds before a kill; on a slow machine, an ingest then takes several runs
INGEST = ("ingest", "in", "--store", "upr.db", "--jobs", "2")


class Kill(ProgramTestCase):
    def setUp(self):
        super().setUp()
        for i in range(FILES):
            addendum = i % 2 == 1
            self.mock(f"in/{i:03}.pdf", f"A/HRC/1/{i // 2}" + "/Add.1" * addendum, count=20,
                      behaviour="answers" * addendum)
        self.write("in/refused.pdf", b"rubbish")

    def undisturbed(self):
        begin = time.time()
        self.uprex("ingest", "in", "--store", "whole.db", code=1)
        seconds = min(time.time() - begin, LONGEST)
        exported = self.uprex("export", "--store", "whole.db")[0]
        self.assertEqual(len(self.records(exported, "position")), FILES // 2 * 20)
        return seconds, exported

    def whole_documents(self):
        """Counts the documents in the store. Fails unless each has all its records. 0 if there is no store yet."""
        result = self.run_program("export", "--store", "upr.db")
        if result.returncode == 2:
            self.assertRegex(result.stderr, "no store at|not an SQLite store")
            return 0
        self.assertEqual(result.returncode, 0)
        self.assertIn(result.stderr, ("", "uprex: the store has no records yet\n"))
        counted = {}
        documents = []
        for line in result.stdout.splitlines():
            record = json.loads(line)
            if record["kind"] == "document":
                documents.append(record)
            elif record["kind"] != "pledge":
                counted[record["document"]] = counted.get(record["document"], 0) + 1
        for record in documents:
            self.assertEqual(record["counts"]["recommendations"] + record["counts"]["positions"],
                             counted[record["document"]])
        self.assertEqual(len(counted), len(documents))
        return len(documents)

    def completed(self):
        self.uprex(*INGEST, code=1)
        with contextlib.closing(sqlite3.connect(self.folder / "upr.db")) as database:
            self.assertEqual(database.execute("PRAGMA foreign_key_check").fetchall(), [])
        exported = self.uprex("export", "--store", "upr.db")[0]
        self.assertNotIn("new", self.uprex(*INGEST, code=1)[0])
        for path in self.folder.glob("upr.db*"):
            path.unlink()
        return exported

    def test_survives_killed_parent(self):
        seconds, exported = self.undisturbed()
        chance = random.Random(1)
        held = midway = ended = 0
        for _ in range(ROUNDS):
            process = self.start(*INGEST, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if chance.random() < 0.8:  # the other runs are killed while they start
                self.first_worker(process)
            time.sleep(chance.uniform(0, seconds))
            workers = self.children(process)
            process.send_signal(signal.SIGKILL)
            if process.wait() != -signal.SIGKILL:
                ended += 1
                seconds *= 0.97  # the machine is faster now than when the undisturbed run was measured
            self.assert_gone(workers)
            now = self.whole_documents()
            self.assertGreaterEqual(now, held)
            midway += held < now < FILES
            held = now
            if held == FILES:
                self.assertEqual(self.completed(), exported)
                held = 0
        self.assertEqual(self.completed(), exported)
        self.assertGreater(midway, ROUNDS // 40, "the kills missed the work")
        self.assertLess(ended, ROUNDS // 2, "the kills came too late to prove anything")

    def test_survives_killed_worker(self):
        seconds, exported = self.undisturbed()
        chance = random.Random(2)
        killed = 0
        rounds = max(ROUNDS // 8, 20)
        for _ in range(rounds):
            process = self.start(*INGEST)
            worker = self.first_worker(process)
            time.sleep(chance.uniform(0, seconds / 2))
            try:
                if worker:
                    os.kill(worker, signal.SIGKILL)
                    killed += 1
            except ProcessLookupError:
                pass
            err = process.communicate(timeout=60)[1]
            self.assertEqual(process.returncode, 1, err)
            self.assertEqual(err.count("uprex: "), 1, err)
            self.assertEqual(self.completed(), exported)
        self.assertGreater(killed, rounds // 4, "the kills came too late to prove anything")

    def first_worker(self, process):
        while process.poll() is None:
            if workers := self.children(process):
                return workers[0]
            time.sleep(0.001)
        return None  # the program ended meanwhile


if __name__ == "__main__":
    unittest.main()
