// SPDX-License-Identifier: GPL-3.0-or-later
// How many members a struct has, for tests that no list forgets one.
#pragma once

#include <cstddef>

namespace uprex {

// Converts to anything: a struct has as many members as can be given to it.
struct Anything {
  template <class T>
  operator T() const;  // NOLINT: to be found without being named
};

template <class T, class... Members>
constexpr std::size_t member_count() {
  if constexpr (requires { T{Members{}..., Anything{}}; })
    return member_count<T, Members..., Anything>();
  else
    return sizeof...(Members);
}

}  // namespace uprex
