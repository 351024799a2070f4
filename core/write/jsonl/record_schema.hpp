// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON Schema of what JsonLinesWriter writes, made from the lists of fields in core/model. The
// repository keeps it as record.schema.json; a test compares the two.
#pragma once

#include <string>

namespace uprex {

// Ends in a line feed.
std::string record_schema();

}  // namespace uprex
