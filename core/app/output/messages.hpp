// SPDX-License-Identifier: GPL-3.0-or-later
// Messages on standard error: errors, warnings, and notes about what a format leaves out.
//
// If standard error cannot be written, the message is lost and nothing else changes. Progress
// and the summary of a run are in progress.hpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/write/writer.hpp"

namespace uprex {

// Prints "uprex: MESSAGE; ADVICE" as one line. Uses colour on a terminal, unless NO_COLOR is set.
void print_error(std::string_view message, std::string_view advice = {});

// Writes the text to standard error as it is.
void write_to_stderr(std::string_view text);

bool stderr_is_terminal();

// True unless the environment variable NO_COLOR has a value (https://no-color.org).
bool colour_is_allowed();

// "format csv leaves out 84 position records, 2 pledges. It changes 3 labels that contain its
// separators". Empty if the format took all records unchanged.
std::string left_out_message(std::string_view format, const LeftOut& left_out);

// "1 pledge", "2 pledges"; `rest` follows the noun.
std::string counted(std::size_t count, std::string_view noun, std::string_view rest = {});

// Returns the text with "?" for each control character, so that a file name cannot send commands
// to the terminal.
std::string printable(std::string_view text);

}  // namespace uprex
