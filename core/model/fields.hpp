// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of every record and of its parts: the one list from which JSON Lines, the JSON Schema,
// the channel between processes, the store, the data package and the validation of plugins are
// made.
//
// To add a field:
//   1. Add the member to the struct (core/model/record.hpp, position.hpp, labels.hpp, ...).
//   2. Add one line to the struct's list in core/model/fields_*.hpp, where JSON is to have it: the
//      name, the member, the rule (core/model/rule.hpp), a sentence for people.
//   3. Write the new schema: `build/release/tests/write_schema --write`. Look at the difference.
//   4. Set the member in tests/sample.hpp, and extend the text that tests/write/jsonl_test.cpp
//      expects. All other places are tested with that sample.
//
// Older stores get the column when they are opened for writing. Until then, and in their older
// rows, the field has the default value of the struct's member. README.md says more.
#pragma once

#include "core/model/fields_document.hpp"
#include "core/model/fields_labels.hpp"
#include "core/model/fields_parts.hpp"
#include "core/model/fields_pledge.hpp"
#include "core/model/fields_position.hpp"
#include "core/model/fields_recommendation.hpp"
