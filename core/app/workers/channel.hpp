// SPDX-License-Identifier: GPL-3.0-or-later
// Sends messages over the socket between a worker and its parent. A message is a length and that
// many bytes. A request to the worker also carries a file descriptor.
//
// Neither side trusts the other, and the parent never waits. What the bytes mean is decided by
// record_codec.hpp.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace uprex {

// Owns a file descriptor and closes it.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  ~Descriptor();
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }

  int get() const { return number_; }

 private:
  int number_;
};

// A new, empty file in memory. After seal() nobody can change it. Both functions throw Error if
// there is not enough memory.
Descriptor new_memory_file();
void seal(const Descriptor& file);

// Returns a sealed file in memory that holds the bytes.
Descriptor sealed_copy(std::span<const std::byte> bytes);

// Returns false if not all bytes could be written.
bool write_all(int file, std::string_view bytes);

// Maps a file in memory for reading, as long as the object lives. Throws std::bad_alloc.
class Mapping {
 public:
  explicit Mapping(int descriptor);
  ~Mapping();
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;

  std::span<const std::byte> bytes() const;

 private:
  void* start_ = nullptr;
  std::size_t size_ = 0;
};

// Called by the parent. Sends the whole message at once. Returns false if the worker has ended or
// does not read.
bool send_request(int channel, std::string_view bytes, int descriptor);

// Called by the worker. Sends `head` and `bytes` as one message and waits until the parent reads.
// Returns false if the parent has ended.
bool send_answer(int channel, std::string_view head, std::string_view bytes);

struct Message {
  std::string bytes;
  Descriptor descriptor;
};

// Called by the worker. Waits for a whole message with its descriptor. Returns nothing if the
// parent has ended or the message is invalid.
std::optional<Message> wait_for_message(int channel);

// Collects the bytes of a message without a descriptor. Called by the parent.
class MessageReader {
 public:
  enum class State { incomplete, complete, ended, too_large };

  // Reads the bytes that are there, up to the end of one message, without waiting.
  State read(int channel);

  // Returns the message after State::complete, and starts the next.
  std::string take();

 private:
  std::string bytes_;
};

// A larger answer is invalid. The largest answer of a known document has a tenth of this size.
inline constexpr std::size_t kMaxAnswerBytes = std::size_t{32} << 20;

}  // namespace uprex
