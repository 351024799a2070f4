// SPDX-License-Identifier: GPL-3.0-or-later
// The members of what travels between processes and is no record: one list for writing and reading.
// Records have theirs in core/model/fields.hpp. Not a public interface; shared by
// core/app/workers/record_codec.cpp and its test.
#pragma once

#include <concepts>
#include <tuple>
#include <type_traits>

#include "core/app/workers/record_codec.hpp"

namespace uprex::codec {

template <class T, class Plain>
concept Is = std::same_as<std::remove_const_t<T>, Plain>;

auto members(Is<Extraction> auto& v) {
  return std::tie(v.document, v.recommendations, v.positions, v.pledges);
}
auto members(Is<Hints> auto& v) { return std::tie(v.state, v.session); }
auto members(Is<Input> auto& v) { return std::tie(v.name, v.sha256, v.format); }
auto members(Is<ReadOptions> auto& v) { return std::tie(v.extractor, v.hints); }
auto members(Is<Request> auto& v) { return std::tie(v.input, v.options, v.token); }

}  // namespace uprex::codec
