// SPDX-License-Identifier: GPL-3.0-or-later
// Escapes plain text so that Markdown (CommonMark) shows it unchanged.
#pragma once

#include <string>
#include <string_view>

namespace uprex {

// `text` is one paragraph. A backslash is put before what would be markup: emphasis, code, links,
// HTML and entities; at the beginning also headings, lists and quotations. It is also put before a
// beginning that a spreadsheet would run as a formula. Text without such characters is returned
// unchanged.
std::string markdown(std::string_view text);

}  // namespace uprex
