// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "workflow/types/attachment_rows.h"

namespace millrace::workflow {

/// Takes an attached file away from its record. It is no longer shown; that it was there, and what it held, stays.
struct RemoveAttachment
{
    std::int64_t attachment = 0;
    QString reason;

    enum class Rejection {
        ReasonMissing,
        AttachmentUnknown,
        RemovedAlready,
    };
    struct Receipt
    {
        QString name;
        static constexpr auto fields() { return std::tuple(store::field("name", &Receipt::name, "Of the file")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = RemoveAttachment;
        return std::tuple(field("attachment", &C::attachment, "Its row"), field("reason", &C::reason, "Why"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::workflow
