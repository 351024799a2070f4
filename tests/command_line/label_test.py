#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests labels: `uprex label`, labels in extracted records and in a store, and missing models."""
import contextlib
import json
import sqlite3
import unittest

from program_case import SOURCE, ProgramTestCase

REPORTS = SOURCE / "fixtures" / "reports"
KEYS = ["issues", "action", "sdgs", "groups", "instruments", "scores"]


class Label(ProgramTestCase):
    def label(self, *arguments, code=0, **options):
        out, err = self.uprex("label", *arguments, mock=False, code=code, **options)
        return [json.loads(line) for line in out.splitlines()], err

    def instruments(self, name, text):
        return [labels["instruments"] for labels in self.label(self.write(name, text))[0]]

    def test_all_input_formats_give_the_same_labels(self):
        wanted = [["CEDAW"], [], ["CAT", "OP-CAT"]]
        self.assertEqual(self.instruments("a.csv", 'id,text\n1,Ratify CEDAW\n2,\n3,"Ratify CAT,\nand its Optional Protocol"\n'),
                         wanted)
        self.assertEqual(self.instruments("a.jsonl", '{"text": "Ratify CEDAW"}\n{"text": ""}\n{"text": "Ratify CAT and OPCAT"}\n'),
                         wanted)
        self.assertEqual(self.instruments("a.txt", "Ratify CEDAW\n\nRatify CAT and OPCAT\n"), wanted)
        labels, err = self.label("-", input="Ratify CEDAW\n\nRatify CAT and OPCAT")
        self.assertEqual([each["instruments"] for each in labels], wanted)
        self.assertEqual(err, "")
        for each in labels:
            self.assertEqual(list(each), KEYS)
            self.assertEqual(each["scores"]["instruments"], {name: 1.0 for name in each["instruments"]})

    def test_row_without_text_gives_null_and_message(self):
        self.write("a.jsonl", '{"text": "Ratify CAT"}\n{"words": 1}\nrubbish\n{"text": "Ratify CRC"}\n')
        labels, err = self.label("a.jsonl", code=1)
        self.assertEqual([each and each["instruments"] for each in labels], [["CAT"], None, None, ["CRC"]])
        self.assertEqual(err, 'uprex: a.jsonl: line 2: the object has no string named "text"\nuprex: a.jsonl: line 3: the line is not JSON\n')

    def test_continues_after_bad_row(self):
        self.write("a.csv", b'\xef\xbb\xbf"no.\nof it",TEXT\r\n1,"' + b"x" * (1 << 20) + b'"\r\n2,"Ratify\r\nCAT"\r\n3,"Ratify CRC\r\n')
        labels, err = self.label("a.csv", "--input", "CSV", code=2)
        self.assertEqual(len(labels), 2)
        self.assertIn("uprex: a.csv: line 6: a quotation mark is never closed", err)
        self.write("a.csv", (self.folder / "a.csv").read_bytes() + b'"\r\n4,\r\n')
        labels, err = self.label("a.csv", code=1)
        self.assertEqual([each and each["instruments"] for each in labels], [None, ["CAT"], ["CRC"], []])
        self.assertEqual(err, "uprex: a.csv: line 3: the row is longer than 1048576 bytes\n")
        self.assertEqual((labels[3]["issues"], labels[3]["action"]), ([], None))

    def test_finds_groups_that_a_text_names(self):
        labels, _ = self.label("-", input="Protect journalists and Roma\nPromote the rights of stateless children")
        self.assertEqual([each["scores"]["groups"].get(name) for each, name in zip(
            labels, ("Media", "Stateless persons"))], [1.0, 1.0])
        self.assertIn("Roma, Gypsies, Sinti & Travellers", labels[0]["groups"])
        self.assertIn("Children", labels[1]["groups"])

    def test_reads_given_format_and_writes_to_file(self):
        self.write("a.csv", "text\nRatify CAT\n")
        self.label("a.csv", "--input", "lines", "--out", "labels.jsonl")
        self.assertEqual(len((self.folder / "labels.jsonl").read_text().splitlines()), 2)
        _, err = self.label("a.csv", "--out", "a.csv", code=2)
        self.assertIn("would overwrite", err)
        _, err = self.label(self.write("b.csv", "words\nx\n"), "--input", "csv", "--out", "b.jsonl", code=2)
        self.assertIn('uprex: b.csv: no column is named "text"', err)
        self.assertNotIn("b.jsonl", self.left_behind())

    def test_refuses_unreadable_input(self):
        for arguments, message in (((), "no file was given"), (("nowhere.csv",), "nowhere.csv: the file cannot be read"),
                                ((".",), "the file cannot be read"), (("-", "--input", "pdf"),
                                 "no input format is named pdf; choose one of: auto, csv, jsonl, lines")):
            _, err = self.label(*arguments, code=2, input="")
            self.assertIn(message, err)

    def test_lists_names_of_labels(self):
        names = [line.split("\t") for line in self.uprex("label", "--names", mock=False)[0].splitlines()]
        self.assertEqual([sum(kind == each for each, _ in names) for kind in ("issue", "sdg", "group")], [54, 17, 35])
        self.assertIn(["instrument", "OP-CAT"], names)
        out, _ = self.uprex("label", "--names", "--out", "names.tsv", mock=False)
        self.assertEqual(out, "")
        self.assertEqual([line.split("\t") for line in (self.folder / "names.tsv").read_text().splitlines()], names)

    def test_help_has_examples(self):
        self.assertIn("uprex label recommendations.csv", self.uprex("label", "--help", mock=False)[0])


class WithoutModels(ProgramTestCase):
    def test_names_missing_models_and_advises(self):
        self.mock("a.pdf", "A/HRC/1/1")
        for command in (["extract", "a.pdf", "--out", "out.jsonl"], ["ingest", "a.pdf", "--store", "upr.db"]):
            out, err = self.uprex(*command, "--models", "nowhere", code=2)
            self.assertEqual(out, "")
            self.assertRegex(err, r"nowhere.*--no-labels")
        self.assertEqual(self.left_behind(), ["a.pdf"])
        _, err = self.uprex("label", "a.pdf", "--models", "nowhere", mock=False, code=2)
        self.assertRegex(err, r"nowhere.*--models")
        self.assertNotIn("--no-labels", err)

    def test_no_labels_leaves_labels_empty(self):
        records = self.records(self.uprex("extract", REPORTS / "modern_2020.pdf", "--no-labels")[0])
        self.assertIsNone(records[0]["labeller"])
        for record in records:
            if record["kind"] == "recommendation":
                self.assertEqual(record["labels"]["instruments"], [])
                self.assertIsNone(record["labels"]["action"])


class Records(ProgramTestCase):
    def test_workers_give_the_same_labels_as_one_process(self):
        alone, _ = self.uprex("extract", REPORTS, "--jobs", "0", mock=False)
        workers, err = self.uprex("extract", REPORTS, "--jobs", "2", mock=False)
        self.assertEqual(alone, workers)
        # A worker may open only fonts. So the models must be read before workers start.
        self.assertNotIn("sandbox", err)
        records = self.records(workers)
        self.assertTrue(any(record.get("labels", {}).get("instruments") for record in records))
        self.assertTrue(all(record["labeller"] for record in records if record["kind"] == "document"))

    def test_labels_depend_on_the_text_only(self):
        records = self.records(self.uprex("extract", REPORTS / "family_b_2012.pdf", mock=False)[0], "recommendation")
        self.write("texts.jsonl", "".join(json.dumps({"text": record["text"]}) + "\n" for record in records))
        out, _ = self.uprex("label", "texts.jsonl", mock=False)
        self.assertEqual([json.loads(line) for line in out.splitlines()], [record["labels"] for record in records])


class Store(ProgramTestCase):
    def setUp(self):
        super().setUp()
        self.extracted = self.uprex("extract", REPORTS / "family_b_2012.pdf", mock=False)[0]
        self.uprex("ingest", REPORTS / "family_b_2012.pdf", "--store", "upr.db", mock=False)
        self.named = [r for r in self.records(self.extracted, "recommendation") if r["labels"]["instruments"]]

    def export(self, *options, code=0):
        return self.uprex("export", "--store", "upr.db", *options, mock=False, code=code)

    def ids(self, *options):
        return {record["id"] for record in self.records(self.export(*options)[0], "recommendation")}

    def query(self, sql, *values):
        with contextlib.closing(sqlite3.connect(self.folder / "upr.db")) as database, database:
            return database.execute(sql, values).fetchall()

    def test_store_keeps_labels_for_export_and_sql(self):
        self.assertEqual(self.export()[0], self.extracted)
        name = self.named[0]["labels"]["instruments"][0]
        rows = self.query("SELECT r.id, l.score FROM labels l JOIN recommendations r USING (rec)"
                          " WHERE l.kind = 'instrument' AND l.name = ?", name)
        self.assertEqual({row[0] for row in rows}, {r["id"] for r in self.named if name in r["labels"]["instruments"]})
        self.assertEqual({row[1] for row in rows}, {1.0})

    def test_filter_matches_any_of_its_names(self):
        names = sorted({name for record in self.named for name in record["labels"]["instruments"]})
        self.assertEqual(self.ids("--instrument", names[0].lower()),
                         {r["id"] for r in self.named if names[0] in r["labels"]["instruments"]})
        self.assertEqual(self.ids(*(part for name in names for part in ("--instrument", name))), {r["id"] for r in self.named})
        self.assertEqual(self.ids("--instrument", names[0], "--action", "1", "--action", "2"),
                         {r["id"] for r in self.named if names[0] in r["labels"]["instruments"] and r["labels"]["action"] in (1, 2)})

    def test_suggests_names_for_unknown_labels(self):
        for option, value, message in (("--issue", "Womens right", "did you mean Women's rights"), ("--group", "childs", "did you mean Child"),
                                    ("--issue", "LGBT", "did you mean Sexual Orientation"), ("--issue", "IDPs", "did you mean Internally"),
                                    ("--group", "journalists", "did you mean Media"), ("--format", "pdf", "choose one of: jsonl, csv"),
                                    ("--instrument", "CEDAV", "CEDAW"), ("--action", "6", "from 1 to 5"),
                                    ("--sdg", "18", "a whole number from 1 to 17"), ("--sdg", "health", "from 1 to 17")):
            _, err = self.export(option, value, code=2)
            self.assertIn(message, err)

    def test_show_prints_labels(self):
        out, _ = self.uprex("show", self.named[0]["id"], "--store", "upr.db", mock=False)
        self.assertRegex(out, r"(?m)^ .* instruments: " + self.named[0]["labels"]["instruments"][0] + r" \(1\.00\)")

    def ingest(self, *options):
        return self.uprex("ingest", REPORTS / "family_b_2012.pdf", "--store", "upr.db", *options, mock=False)[0].split()[0]

    def test_reads_again_after_change_of_labeller(self):
        self.assertEqual(self.ingest(), "skipped")
        self.query("UPDATE files SET labeller = 'of old'")
        self.query("DELETE FROM labels")
        self.assertEqual(self.ingest("--no-labels"), "skipped")
        self.assertEqual(self.ingest(), "replaced")
        self.assertEqual(self.export()[0], self.extracted)

    def test_adds_labels_to_records_stored_without(self):
        self.assertEqual(self.ingest("--again", "--no-labels"), "replaced")
        self.assertEqual(self.query("SELECT count(*) FROM labels"), [(0,)])
        self.assertEqual(self.ingest(), "replaced")
        self.assertEqual(self.export()[0], self.extracted)


if __name__ == "__main__":
    unittest.main()
