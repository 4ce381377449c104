// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/rooms.h"

namespace millrace::ui::rooms {

namespace {

constexpr Reading readings[] = {
    {"AttachedAlready", QT_TRANSLATE_NOOP("workflow", "{file} hangs there already, with the same content."), QT_TRANSLATE_NOOP("workflow", "Nothing needs to be done. If it is another revision, choose that file.")},
    {"AttachmentUnknown", QT_TRANSLATE_NOOP("workflow", "There is no such attachment, or you don't see its record."), QT_TRANSLATE_NOOP("workflow", "Choose it on its record.")},
    {"FileEmpty", QT_TRANSLATE_NOOP("workflow", "The file is empty."), QT_TRANSLATE_NOOP("workflow", "Choose one that holds something.")},
    {"FileNameInvalid", QT_TRANSLATE_NOOP("workflow", "This can't be the name of a file: it is empty, longer than 120 signs, or holds a folder or hidden signs."), QT_TRANSLATE_NOOP("workflow", "Rename the file.")},
    {"FileTooLarge", QT_TRANSLATE_NOOP("workflow", "The file is larger than {limit} MiB."), QT_TRANSLATE_NOOP("workflow", "Make it smaller, or keep it on a file server and attach a note that says where.")},
    {"RemovedAlready", QT_TRANSLATE_NOOP("workflow", "{file} has been removed already."), QT_TRANSLATE_NOOP("workflow", "Nothing needs to be done.")},
    {"SubjectMissing", QT_TRANSLATE_NOOP("workflow", "Nothing is named that the file hangs on."), QT_TRANSLATE_NOOP("workflow", "Name a document, an item, a partner, a lot or an event.")},
    {"SubjectUnknown", QT_TRANSLATE_NOOP("workflow", "What the file should hang on is not there, or you don't see it."), QT_TRANSLATE_NOOP("workflow", "Look it up first.")},
    {"SubjectsSeveral", QT_TRANSLATE_NOOP("workflow", "A file hangs on one record, and several are named."), QT_TRANSLATE_NOOP("workflow", "Name one; attach it again for another.")},
};

constexpr Title commands[] = {
    {"AttachFile", QT_TRANSLATE_NOOP("workflow", "Attach a file")},
    {"RemoveAttachment", QT_TRANSLATE_NOOP("workflow", "Remove an attachment")},
};

constexpr Title queries[] = {
    {"attachment_content", QT_TRANSLATE_NOOP("workflow", "Content of an attachment")},
    {"attachments", QT_TRANSLATE_NOOP("workflow", "Attachments")},
};

constexpr Title events[] = {
    {"attachment_removed", QT_TRANSLATE_NOOP("workflow", "Attachment removed")},
    {"file_attached", QT_TRANSLATE_NOOP("workflow", "File attached")},
};

} // namespace

const Room workflow{"workflow", QT_TRANSLATE_NOOP("workflow", "Work in common"), readings, commands, queries, events};

} // namespace millrace::ui::rooms
