#include "core/app/channel.hpp"

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
constexpr std::size_t kMostRequestBytes = std::size_t{1} << 20;
constexpr int kSeals = F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL;

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
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

struct Control {
  alignas(cmsghdr) char bytes[CMSG_SPACE(sizeof(int))] = {};
};

bool send_length(int channel, Length length, int descriptor) {
  iovec part{&length, sizeof length};
  Control control;
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = control.bytes;
  message.msg_controllen = sizeof control.bytes;
  cmsghdr* header = CMSG_FIRSTHDR(&message);
  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN(sizeof descriptor);
  std::memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
  return ::sendmsg(channel, &message, MSG_NOSIGNAL) == static_cast<ssize_t>(sizeof length);
}

bool receive_length(int channel, Length& length, Descriptor& descriptor) {
  iovec part{&length, sizeof length};
  Control control;
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = control.bytes;
  message.msg_controllen = sizeof control.bytes;
  ssize_t got = 0;
  do got = ::recvmsg(channel, &message, MSG_CMSG_CLOEXEC | MSG_WAITALL);
  while (got < 0 && errno == EINTR);
  const cmsghdr* header = CMSG_FIRSTHDR(&message);
  if (header && header->cmsg_type == SCM_RIGHTS) {
    int number = -1;
    std::memcpy(&number, CMSG_DATA(header), sizeof number);
    descriptor = Descriptor(number);
  }
  return got == static_cast<ssize_t>(sizeof length);
}

}  // namespace

Descriptor::~Descriptor() {
  if (number_ >= 0) ::close(number_);
}

Descriptor sealed_copy(std::span<const std::byte> bytes) {
  Descriptor file(::memfd_create("uprex", MFD_CLOEXEC | MFD_ALLOW_SEALING));
  const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  if (file.get() < 0 || !write_all(file.get(), text) ||
      ::fcntl(file.get(), F_ADD_SEALS, kSeals) != 0)
    throw Error("there is no memory left for this file", "give less files at once, or --jobs 1");
  return file;
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

bool send_message(int channel, std::string_view bytes, int descriptor) {
  const auto length = static_cast<Length>(bytes.size());
  if (descriptor >= 0) return send_length(channel, length, descriptor) && write_all(channel, bytes);
  return write_all(channel, {reinterpret_cast<const char*>(&length), sizeof length}) &&
         write_all(channel, bytes);
}

std::optional<Message> wait_for_message(int channel) {
  Message message;
  Length length = 0;
  if (!receive_length(channel, length, message.descriptor) || length > kMostRequestBytes ||
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
      if (length > kMostAnswerBytes) return State::too_large;
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
