// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/workers/channel.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <new>
#include <utility>

#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

using Length = std::uint32_t;
constexpr std::size_t kMaxRequestBytes = std::size_t{1} << 20;
constexpr int kSeals = F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL;

Error out_of_memory() {
  return Error("there is not enough memory for this file",
               "use --jobs 1, or give fewer files at once");
}

bool read_all(int file, char* to, std::size_t size) {
  while (size > 0) {
    const auto got = ::read(file, to, size);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    to += got;
    size -= static_cast<std::size_t>(got);
  }
  return true;
}

std::string_view as_bytes(const Length& length) {
  return {reinterpret_cast<const char*>(&length), sizeof length};
}

// The argument of sendmsg and recvmsg: parts in memory, and room for one descriptor.
struct Envelope {
  template <std::size_t Parts>
  explicit Envelope(iovec (&parts)[Parts]) {
    header.msg_iov = parts;
    header.msg_iovlen = Parts;
    header.msg_control = control;
    header.msg_controllen = sizeof control;
  }

  msghdr header{};
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
};

iovec part_of(std::string_view bytes) { return {const_cast<char*>(bytes.data()), bytes.size()}; }

bool receive_length(int channel, Length& length, Descriptor& descriptor) {
  iovec part[] = {part_of(as_bytes(length))};
  Envelope envelope(part);
  ssize_t got = 0;
  do got = ::recvmsg(channel, &envelope.header, MSG_CMSG_CLOEXEC | MSG_WAITALL);
  while (got < 0 && errno == EINTR);
  const cmsghdr* control = CMSG_FIRSTHDR(&envelope.header);
  if (got > 0 && control && control->cmsg_type == SCM_RIGHTS) {
    int number = -1;
    std::memcpy(&number, CMSG_DATA(control), sizeof number);
    descriptor = Descriptor(number);
  }
  return got == static_cast<ssize_t>(sizeof length);
}

}  // namespace

Descriptor::~Descriptor() {
  if (number_ >= 0) ::close(number_);
}

Descriptor new_memory_file() {
  Descriptor file(::memfd_create("uprex", MFD_CLOEXEC | MFD_ALLOW_SEALING));
  if (file.get() < 0) throw out_of_memory();
  return file;
}

void seal(const Descriptor& file) {
  if (::fcntl(file.get(), F_ADD_SEALS, kSeals) != 0) throw out_of_memory();
}

Descriptor sealed_copy(std::span<const std::byte> bytes) {
  Descriptor file = new_memory_file();
  if (!write_all(file.get(), {reinterpret_cast<const char*>(bytes.data()), bytes.size()}))
    throw out_of_memory();
  seal(file);
  return file;
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

Mapping::Mapping(int descriptor) {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) throw std::bad_alloc();
  size_ = static_cast<std::size_t>(status.st_size);
  if (size_ == 0) return;
  start_ = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, descriptor, 0);
  if (start_ == MAP_FAILED) throw std::bad_alloc();
}

Mapping::~Mapping() {
  if (size_ > 0) ::munmap(start_, size_);
}

std::span<const std::byte> Mapping::bytes() const {
  return {static_cast<const std::byte*>(start_), size_};
}

bool send_request(int channel, std::string_view bytes, int descriptor) {
  const auto length = static_cast<Length>(bytes.size());
  iovec parts[] = {part_of(as_bytes(length)), part_of(bytes)};
  Envelope envelope(parts);
  cmsghdr* control = CMSG_FIRSTHDR(&envelope.header);
  control->cmsg_level = SOL_SOCKET;
  control->cmsg_type = SCM_RIGHTS;
  control->cmsg_len = CMSG_LEN(sizeof descriptor);
  std::memcpy(CMSG_DATA(control), &descriptor, sizeof descriptor);
  const auto sent = ::sendmsg(channel, &envelope.header, MSG_NOSIGNAL | MSG_DONTWAIT);
  return sent == static_cast<ssize_t>(sizeof length + bytes.size());
}

bool send_answer(int channel, std::string_view head, std::string_view bytes) {
  const auto length = static_cast<Length>(head.size() + bytes.size());
  return write_all(channel, as_bytes(length)) && write_all(channel, head) &&
         write_all(channel, bytes);
}

std::optional<Message> wait_for_message(int channel) {
  Message message;
  Length length = 0;
  if (!receive_length(channel, length, message.descriptor) || length > kMaxRequestBytes ||
      message.descriptor.get() < 0)
    return std::nullopt;
  message.bytes.resize(length);
  if (!read_all(channel, message.bytes.data(), length)) return std::nullopt;
  return message;
}

MessageReader::State MessageReader::read(int channel) {
  std::size_t wanted = sizeof(Length);
  for (;;) {
    if (bytes_.size() >= sizeof(Length)) {
      Length length = 0;
      std::memcpy(&length, bytes_.data(), sizeof length);
      if (length > kMaxAnswerBytes) return State::too_large;
      wanted = sizeof length + length;
      if (bytes_.size() == wanted) return State::complete;
    }
    char buffer[1 << 16];
    const auto got =
        ::recv(channel, buffer, std::min(sizeof buffer, wanted - bytes_.size()), MSG_DONTWAIT);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return State::incomplete;
    if (got <= 0) return State::ended;
    bytes_.append(buffer, static_cast<std::size_t>(got));
  }
}

std::string MessageReader::take() {
  std::string message = std::exchange(bytes_, {});
  return message.erase(0, sizeof(Length));
}

}  // namespace uprex
