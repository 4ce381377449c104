// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "workflow/types/attachment_rows.h"
#include "workflow/types/file_content.h"

namespace millrace::workflow {

/// Attaches a file to a record: a drawing to an item, a certificate to a lot, the supplier's paper to a receipt.
///
/// The file is kept in the database, so that a backup holds it and the rights of the record guard it. The event keeps its
/// hash: what is read back is what was attached, or `verify` says so.
struct AttachFile
{
    std::optional<Id<Document>> document;
    std::optional<Id<Item>> item;
    std::optional<Id<Partner>> partner;
    std::optional<Id<Lot>> lot;
    std::optional<Id<Event>> event;
    QString name;
    FileContent content;
    QString note;

    enum class Rejection {
        SubjectMissing,  ///< Nothing is named that it hangs on.
        SubjectsSeveral, ///< More than one thing is named.
        FileNameInvalid, ///< Empty, too long, or with a folder or hidden signs in it.
        FileEmpty,
        FileTooLarge,
        SubjectUnknown,
        AttachedAlready, ///< The same bytes hang on it under this name.
    };
    struct Receipt
    {
        std::int64_t attachment = 0;
        QString sha256;
        static constexpr auto fields()
        {
            return std::tuple(store::field("attachment", &Receipt::attachment, "Its row"), store::field("sha256", &Receipt::sha256, "The hash of its bytes"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = AttachFile;
        return std::tuple(field("document", &C::document, "The document that it hangs on"), field("item", &C::item, "Or the item"),
                          field("partner", &C::partner, "Or the partner"), field("lot", &C::lot, "Or the lot"), field("event", &C::event, "Or the event"),
                          field("name", &C::name, "Of the file, without a folder"), field("content", &C::content, "Its bytes, at most 16 MiB"),
                          field("note", &C::note, "What it is").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::workflow
