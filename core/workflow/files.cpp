// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/files.h"

#include "workflow/types/file_content.h"

using namespace Qt::StringLiterals;

namespace millrace::workflow {

namespace {

const store::Statement attachmentsAfter{"workflow/attachments_after"};
const store::Statement contentOfAttachment{"workflow/content_of_attachment"};

struct Kept
{
    std::int64_t id = 0;
    std::int64_t size = 0;
    QString sha256;
    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("id", &Kept::id), field("size", &Kept::size), field("sha256", &Kept::sha256));
    }
};

struct Piece
{
    QString content;
    static constexpr auto fields() { return std::tuple(store::field("content", &Piece::content)); }
};

} // namespace

void checkFiles(store::Reader &read, const std::function<void(const QString &, const QString &)> &found)
{
    std::int64_t after = 0;
    for (;;) {
        const auto some = read.all<Kept>(attachmentsAfter, {{"after", after}});
        for (const auto &kept : some) {
            QByteArray bytes;
            for (const auto &piece : read.all<Piece>(contentOfAttachment, {{"attachment", kept.id}}))
                bytes += QByteArray::fromBase64(piece.content.toLatin1());
            if (bytes.size() != kept.size || sha256Of(bytes) != kept.sha256)
                found(u"attachment %1"_s.arg(kept.id), u"its bytes are not what was attached"_s);
            after = kept.id;
        }
        if (some.empty())
            return;
    }
}

} // namespace millrace::workflow
