// Messages over the socket between a worker and its parent: a length and that many bytes, on the
// way there with a descriptor. Nothing here trusts the other side, and the parent never waits.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace uprex {

// Closes what it holds.
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

// A new file of memory, empty; nobody can change it any more once it is sealed. Both throw Error
// where there is no room for it.
Descriptor file_of_memory();
void seal(const Descriptor& file);

// The bytes in such a file.
Descriptor sealed_copy(std::span<const std::byte> bytes);

// False where not all could be written.
bool write_all(int file, std::string_view bytes);

// The file of memory as bytes of this process, for as long as this lives. Throws std::bad_alloc.
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

// The parent's way to send, at once and whole. False where the worker is gone, or does not read.
bool send_request(int channel, std::string_view bytes, int descriptor);

// The worker's way to send; waits for the parent to read. False where that is gone. `head` and
// `bytes` are one message.
bool send_answer(int channel, std::string_view head, std::string_view bytes);

struct Message {
  std::string bytes;
  Descriptor descriptor;
};

// Waits for a whole message with its descriptor; empty where the other side is gone or says nothing
// that can be understood.
std::optional<Message> wait_for_message(int channel);

// Puts together messages that come without descriptors, as the bytes come.
class MessageReader {
 public:
  enum class State { incomplete, complete, ended, too_large };

  // Takes what there is to read without waiting, up to the end of one message.
  State read(int channel);

  std::string take();

 private:
  std::string bytes_;
};

// An answer of more bytes is none: the largest document known makes a tenth of it.
inline constexpr std::size_t kMostAnswerBytes = std::size_t{32} << 20;

}  // namespace uprex
