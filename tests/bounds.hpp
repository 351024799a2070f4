// SPDX-License-Identifier: GPL-3.0-or-later
// How time grows with the size of what is read, for tests of loops over hostile input.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <string>
#include <string_view>

namespace uprex {

// Of processor time of this thread alone: other programs on the machine do not count.
template <class Work>
double seconds_of(Work&& work) {
  const auto now = [] {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
  };
  const double begin = now();
  work();
  return now() - begin;
}

struct Sizes {
  std::size_t from = 1000, to = 1'000'000;
};

// Runs `run(make(n))` on inputs that grow fourfold, until one takes long enough to judge by the one
// before. Fourfold input may take nine times as long, not sixteen times as a loop within a loop
// does. Inputs smaller than `from` judge nothing: a handful may be read in another way.
template <class Make, class Run>
void expect_linear(Make&& make, Run&& run, Sizes sizes = {}) {
  constexpr double kEnough = 0.06, kMost = 9, kNoise = 0.01;
  double before = 0, now = 0;
  std::size_t n = sizes.from;
  for (; n <= sizes.to; n *= 4) {
    const auto input = make(n);
    before = now;
    now = seconds_of([&] { run(input); });
    if (now > kEnough && n > sizes.from) break;
  }
  if (now <= kEnough) return;
  // A page fault storm or a cold cache is no proof: the best of three is.
  for (int i = 0; i < 2 && now > kMost * std::max(before, kNoise); ++i) {
    const auto small = make(n / 4), large = make(n);
    before = std::max(before, seconds_of([&] { run(small); }));
    now = std::min(now, seconds_of([&] { run(large); }));
  }
  EXPECT_LE(now, kMost * std::max(before, kNoise))
      << "size " << n << " takes " << now << " s, a quarter of it " << before << " s";
}

inline std::string repeated(std::string_view piece, std::size_t n) {
  std::string text;
  text.reserve(piece.size() * n);
  for (std::size_t i = 0; i < n; ++i) text += piece;
  return text;
}

// The numbers from 1 to n, each with something before and after it.
inline std::string counted(std::string_view before, std::size_t n, std::string_view after) {
  std::string text;
  for (std::size_t i = 1; i <= n; ++i) {
    text += before;
    text += std::to_string(i);
    text += after;
  }
  return text;
}

}  // namespace uprex
