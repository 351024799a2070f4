#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests `uprex train` with two small files of labelled texts."""
import json
import unittest

from program_case import ProgramTestCase

STATES = ["AFG", "BRA", "CHE", "DEU", "EGY", "FRA"]
ISSUES = {"Abolish the death penalty in {}": ("Death penalty", "5"),
          "Continue to build schools in {}": ("Right to education", "2")}


class Train(ProgramTestCase):
    def setUp(self):
        super().setUp()
        labels = ["state_under_review,response,action,issues,text"]
        reference = ["state_under_review,text,sdgs,groups"]
        for state in STATES:
            for text, (issue, action) in ISSUES.items():
                labels.append(f'{state},Accepted,{action},{issue},"{text.format(state)}"')
            reference += [f"{state},Build schools for girls in {state},4,Women and girls", f"{state},Join the treaty,,"]
        (self.folder / "labels.csv").write_text("\n".join(labels) + "\n", encoding="utf-8")
        (self.folder / "reference.csv").write_text("\n".join(reference) + "\n", encoding="utf-8")

    def train(self, out, *more, code=0):
        return self.uprex("train", "--labels", "labels.csv", "--reference", "reference.csv", "--out", out, *more,
                          code=code)

    def test_writes_the_same_model_and_figures_twice(self):
        for out in ("one", "two"):
            self.train(out, "--folds", "2", "--quiet")
        for name in ("labels.model", "figures.tsv"):
            self.assertEqual((self.folder / "one" / name).read_bytes(), (self.folder / "two" / name).read_bytes())
        rows = (self.folder / "one/figures.tsv").read_text().splitlines()
        self.assertIn("issues\tDeath penalty\t6\t1.000\t1.000\t1.000", rows)

    def test_model_contains_no_word_of_the_texts(self):
        self.train("models", "--folds", "2")
        model = (self.folder / "models/labels.model").read_bytes().lower()
        self.assertIn(b"death penalty", model, "the label")
        for word in (b"abolish", b"schools", b"treaty"):
            self.assertNotIn(word, model)

    def test_cross_validation_writes_one_line_for_each_text(self):
        out, err = self.train("trial", "--cross-validate", "3")
        self.assertEqual(out, "")
        self.assertIn("fold 3 of 3", err)
        self.assertFalse((self.folder / "trial/labels.model").exists())
        lines = [json.loads(line) for line in (self.folder / "trial/labels.jsonl").read_text().splitlines()]
        self.assertEqual(lines, [{"issues": [issue], "action": action} for _ in STATES
                                 for issue, action in ISSUES.values()])
        lines = [json.loads(line) for line in (self.folder / "trial/reference.jsonl").read_text().splitlines()]
        self.assertEqual(lines, [{"sdgs": ["4"], "groups": ["Women & girls"]}, {"sdgs": [], "groups": []}] * len(STATES))

    def test_names_problem_in_training_file(self):
        (self.folder / "labels.csv").write_text("text,action\nRatify,5\n", encoding="utf-8")
        _, err = self.train("models", code=2)
        self.assertRegex(err, r"labels\.csv: the file has no column state_under_review")
        for text, message in (("", r"the file is empty; give CSV with the columns state_under_review, text, response, action, issues"),
                           ("text,action\n", r"the file has no rows below the column names; give CSV"),
                           ("text,action\n\nRatify,5\nRatify\n", r"row 3 has 1 cells, but there are 2 column names")):
            (self.folder / "labels.csv").write_text(text, encoding="utf-8")
            self.assertRegex(self.train("models", code=2)[1], r"labels\.csv: " + message)
        self.uprex("train", "--labels", "nowhere.csv", "--reference", "reference.csv", "--out", "models", code=2)


if __name__ == "__main__":
    unittest.main()
