// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that is full after MILLRACE_TEST_DISK bytes, for a program that is started with this library before all others.
// A real one would need a mount, and that is root's.

#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>

namespace {

std::atomic<long long> &room()
{
    static std::atomic<long long> bytes = [] {
        const char *given = std::getenv("MILLRACE_TEST_DISK");
        return given ? std::atoll(given) : 0LL;
    }();
    return bytes;
}

bool fits(int file, size_t count)
{
    struct stat what
    {
    };
    if (fstat(file, &what) != 0 || !S_ISREG(what.st_mode) || file <= STDERR_FILENO)
        return true;
    if (room().fetch_sub(static_cast<long long>(count)) >= static_cast<long long>(count))
        return true;
    room() = 0;
    errno = ENOSPC;
    return false;
}

template<typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t count)
{
    static const auto real = next<ssize_t(int, const void *, size_t)>("write");
    return fits(file, count) ? real(file, bytes, count) : -1;
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    static const auto real = next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return fits(file, count) ? real(file, bytes, count, at) : -1;
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    static const auto real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return fits(file, count) ? real(file, bytes, count, at) : -1;
}

} // extern "C"
