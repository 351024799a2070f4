#!/usr/bin/env python3
"""Kills ingest again and again: the store must open, hold whole documents only, and go on to the end."""
import json
import random
import signal
import subprocess
import time
import unittest

from house import PROGRAM, ROGUES, HouseTest

ROUNDS = 20
FILES = 150


class Kill(HouseTest):
    def ingest(self):
        return subprocess.Popen(
            [PROGRAM, "ingest", "in", "--store", "upr.db", "--plugin-dir", str(ROGUES / "mock")],
            cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def whole_documents(self):
        records = [json.loads(line) for line in self.uprex("export", "--store", "upr.db")[0].splitlines()]
        counted = {}
        for record in records:
            if record["kind"] in ("recommendation", "position"):
                counted[record["document"]] = counted.get(record["document"], 0) + 1
        documents = [record for record in records if record["kind"] == "document"]
        for record in documents:
            self.assertEqual(record["counts"]["recommendations"] + record["counts"]["positions"],
                             counted[record["document"]])
        self.assertEqual(len(counted), len(documents))
        return len(documents)

    def test_a_killed_ingest_goes_on(self):
        for i in range(FILES):
            addendum = i % 2 == 1
            self.mock(f"in/{i:03}.pdf", f"A/HRC/1/{i // 2}" + "/Add.1" * addendum, count=60,
                      behaviour="answers" * addendum)
        self.write("in/refused.pdf", b"rubbish")
        chance = random.Random(1)
        held, midway = 0, 0
        for _ in range(ROUNDS):
            process = self.ingest()
            # Wait for the first document that is new, so that the kill hits the work and not the start.
            for line in process.stdout:
                if line.startswith("new"):
                    break
            time.sleep(chance.uniform(0, 0.02))
            process.send_signal(signal.SIGKILL)
            process.wait()
            process.stdout.close()
            now = self.whole_documents()
            self.assertGreaterEqual(now, held)
            midway += held < now < FILES
            held = now
        self.assertGreater(midway, ROUNDS // 4, "the kills came too late to prove anything")
        self.uprex("ingest", "in", "--store", "upr.db", code=1)
        exported = self.uprex("export", "--store", "upr.db")[0]
        self.uprex("ingest", "in", "--store", "whole.db", code=1)
        self.assertEqual(exported, self.uprex("export", "--store", "whole.db")[0])
        self.assertEqual(len(self.records(exported, "position")), FILES // 2 * 60)
        self.assertNotIn("new", self.uprex("ingest", "in", "--store", "upr.db", code=1)[0])


if __name__ == "__main__":
    unittest.main()
