// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/workflow.h"

#include "workflow/commands/attach_file.h"
#include "workflow/commands/remove_attachment.h"
#include "workflow/queries/attachments.h"

namespace millrace::workflow {

void addTo(door::Catalogue &catalogue)
{
    catalogue.add(AttachFile::type());
    catalogue.add(RemoveAttachment::type());
    catalogue.addQuery<Attachments>();
    catalogue.addQuery<AttachmentContent>();
    catalogue.addPosted<AttachmentRow>();
    catalogue.addPosted<AttachmentChunkRow>();
    catalogue.addPosted<AttachmentRemovalRow>();
}

} // namespace millrace::workflow
