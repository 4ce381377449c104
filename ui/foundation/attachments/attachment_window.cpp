// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/attachments/attachment_window.h"

#include "foundation/attachments/pdf_view.h"
#include "foundation/theme/theme.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// More of a text than this is not shown; it can be saved.
constexpr qsizetype longestText = 1'000'000;

QByteArray bytesOf(Desk &desk, qint64 attachment)
{
    QByteArray bytes;
    Question question{u"workflow.attachment_content"_s, {{u"attachment"_s, attachment}}, {{}, 20}};
    do {
        const auto rows = desk.ask(question);
        for (const auto &row : rows.rows)
            bytes += QByteArray::fromBase64(row[1].toString().toLatin1());
        question.page.after = rows.lastKey;
    } while (!question.page.after.isEmpty());
    return bytes;
}

} // namespace

AttachmentWindow *AttachmentWindow::open(const Surroundings &surroundings, qint64 attachment, const QString &name, QWidget *parent)
{
    auto *window = new AttachmentWindow(surroundings, attachment, name, parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    return window;
}

AttachmentWindow::AttachmentWindow(const Surroundings &surroundings, qint64 attachment, const QString &name, QWidget *parent)
    : QDialog(parent, Qt::Window), m_surroundings(surroundings), m_name(name)
{
    const auto &theme = Theme::of();
    setObjectName(u"attachmentWindow"_s);
    setWindowTitle(name);
    resize(theme.px(820), theme.px(720));
    m_about = new QLabel(tr("Reading …"), this);
    m_about->setProperty("ink", u"muted"_s);
    m_save = new QPushButton(tr("Save as"), this);
    m_save->setObjectName(u"saveAttachment"_s);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setEnabled(false);
    m_outside = new QPushButton(tr("Open in another program"), this);
    m_outside->setObjectName(u"openOutside"_s);
    m_outside->hide();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme.px(space::between), theme.px(space::inside), theme.px(space::between), theme.px(space::inside));
    bar->addWidget(m_about, 1);
    bar->addWidget(m_outside);
    bar->addWidget(m_save);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addLayout(bar);
    m_body = new QVBoxLayout;
    box->addLayout(m_body, 1);
    connect(m_save, &QPushButton::clicked, this, &AttachmentWindow::askWhereToSave);
    connect(m_outside, &QPushButton::clicked, this, &AttachmentWindow::openOutside);
    read(attachment);
}

void AttachmentWindow::read(qint64 attachment)
{
    m_surroundings.office->at(Office::Side::Reading, [attachment](Desk &desk) { return bytesOf(desk, attachment); }, tr("Reading %1").arg(m_name))
        .then(this, [this](const QByteArray &bytes) { take(bytes); })
        .onFailed(this, [this](const Fault &fault) { say(tr("%1 can't be read: %2").arg(m_name, fault.reason()), "bad"); });
}

void AttachmentWindow::take(const QByteArray &bytes)
{
    m_isRead = true;
    m_bytes = bytes;
    if (bytes.isEmpty())
        return say(tr("There is no such file any more, or you may not see it."), "bad");
    m_kind = kindOfFile(m_name, bytes);
    m_about->setText(sizeText(bytes.size()));
    m_save->setEnabled(true);
    m_outside->setVisible(maySystemOpen(m_kind));
    switch (m_kind) {
    case FileKind::Image: showImage(); break;
    case FileKind::Pdf: showPdf(); break;
    case FileKind::Text: showText(); break;
    case FileKind::Document: say(tr("This is shown by the program that made it. Open it there, or save it."), "muted"); break;
    case FileKind::Other: say(tr("This can't be shown here, and could be a program. Save it if you know where it comes from."), "muted"); break;
    }
    if (m_savesWhenRead)
        askWhereToSave();
}

void AttachmentWindow::say(const QString &text, const char *ink)
{
    m_isRead = true;
    auto *label = new QLabel(text, this);
    label->setObjectName(u"attachmentSaid"_s);
    label->setProperty("ink", ink);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    m_body->addWidget(label);
    if (m_bytes.isEmpty())
        m_about->clear();
}

/// As large as the window allows, never larger than it is; Qt refuses pictures that would fill the memory.
void AttachmentWindow::showImage()
{
    QBuffer buffer(&m_bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const auto image = reader.read();
    if (image.isNull())
        return say(tr("The picture is damaged, or too large to be shown. It can be saved."), "bad");
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(m_name);
    auto *label = new QLabel(scroll);
    const QSize room = size() - QSize(40, 80);
    const auto pixmap = QPixmap::fromImage(image);
    label->setPixmap(pixmap.width() > room.width() || pixmap.height() > room.height() ? pixmap.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : pixmap);
    label->setAlignment(Qt::AlignCenter);
    scroll->setAlignment(Qt::AlignCenter);
    scroll->setWidget(label);
    m_body->addWidget(scroll);
    m_about->setText(tr("%1, %2 by %3 pixels").arg(sizeText(m_bytes.size())).arg(image.width()).arg(image.height()));
}

void AttachmentWindow::showPdf()
{
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(m_name);
    scroll->setWidgetResizable(true);
    auto *view = new PdfView(m_bytes, scroll);
    if (!view->isThere()) {
        delete scroll;
        return say(tr("The PDF is damaged, or locked with a password. It can be saved."), "bad");
    }
    scroll->setWidget(view);
    m_body->addWidget(scroll);
    m_about->setText(tr("%1, pages: %2").arg(sizeText(m_bytes.size())).arg(view->pages()));
}

void AttachmentWindow::showText()
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(m_bytes.first(std::min(m_bytes.size(), longestText)));
    if (decoder.hasError() && m_bytes.size() <= longestText)
        text = QString::fromLatin1(m_bytes);
    auto *page = new QPlainTextEdit(text, this);
    page->setObjectName(u"attachmentText"_s);
    page->setAccessibleName(m_name);
    page->setReadOnly(true);
    page->setFrameShape(QFrame::NoFrame);
    m_body->addWidget(page);
    if (m_bytes.size() > longestText)
        m_about->setText(tr("%1; the first part is shown").arg(sizeText(m_bytes.size())));
}

void AttachmentWindow::saveWhenRead()
{
    m_savesWhenRead = true;
    if (m_isRead)
        askWhereToSave();
}

QString AttachmentWindow::save(const QString &file) const
{
    QSaveFile out(file);
    const bool well = out.open(QIODevice::WriteOnly) && out.write(m_bytes) == m_bytes.size() && out.commit();
    return well ? QString() : out.errorString();
}

void AttachmentWindow::askWhereToSave()
{
    if (m_bytes.isEmpty())
        return;
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const auto file = QFileDialog::getSaveFileName(this, tr("Save as"), QDir(folder).filePath(m_name));
    if (file.isEmpty())
        return;
    const auto wrong = save(file);
    if (wrong.isEmpty())
        m_surroundings.navigator->say(Navigator::Tone::Good, tr("Saved as %1.").arg(file));
    else
        m_surroundings.navigator->say(Navigator::Tone::Bad, tr("%1 can't be written: %2").arg(file, wrong));
}

/// A copy of its own, that nobody else can read; gone when the program ends.
void AttachmentWindow::openOutside()
{
    static QTemporaryDir folder;
    const auto file = folder.filePath(m_name);
    const auto wrong = folder.isValid() ? save(file) : folder.errorString();
    if (!wrong.isEmpty() || !QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        m_surroundings.navigator->say(Navigator::Tone::Bad, tr("%1 can't be opened in another program. Save it instead.").arg(m_name));
}

} // namespace millrace::ui
