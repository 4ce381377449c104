// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/attachments/attachment_list.h"

#include "foundation/attachments/attachment_window.h"
#include "foundation/attachments/file_kind.h"
#include "foundation/theme/theme.h"
#include "values/column.h"
#include "words/words.h"
#include "workflow/rules/file_name.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QClipboard>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr int idRole = Qt::UserRole, nameRole = Qt::UserRole + 1;

QString fieldOf(const QString &kind)
{
    static const QStringList own{u"item"_s, u"partner"_s, u"lot"_s, u"event"_s};
    static const QStringList none{u"bin"_s, u"structure"_s, u"account"_s, u"journal"_s, u"person"_s, u"role"_s};
    return own.contains(kind) ? kind : none.contains(kind) ? QString() : u"document"_s;
}

} // namespace

bool AttachmentList::fits(const Office &office, const QString &kind)
{
    return !fieldOf(kind).isEmpty() && office.mayQuery(u"workflow.attachments"_s);
}

AttachmentList::AttachmentList(const Surroundings &surroundings, QWidget *parent) : QWidget(parent), m_surroundings(surroundings)
{
    const auto &theme = Theme::of();
    setObjectName(u"attachments"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *heading = new QLabel(tr("Attachments"), this);
    heading->setProperty("strong", true);
    m_attach = new QPushButton(tr("Attach"), this);
    m_attach->setObjectName(u"attach"_s);
    m_attach->setProperty("quiet", true);
    m_attach->setToolTip(tr("Choose a file. It can be dropped here as well, or pasted."));
    m_attach->setVisible(surroundings.office->mayCommand(u"workflow.AttachFile"_s));
    m_list = new QListWidget(this);
    m_list->setObjectName(u"attachmentList"_s);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(space::iconSmall, space::iconSmall) * theme.percent() / 100);
    m_list->installEventFilter(this);
    m_empty = new QLabel(m_attach->isHidden() ? tr("No files hang here.") : tr("No files hang here. Drop one, or paste a picture."), this);
    m_empty->setProperty("ink", u"muted"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_wrong = new QLabel(this);
    m_wrong->setObjectName(u"attachmentWrong"_s);
    m_wrong->setProperty("ink", u"bad"_s);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(m_attach);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(theme.px(space::between), theme.px(space::inside), theme.px(space::inside), theme.px(space::inside));
    box->setSpacing(theme.px(space::grid));
    box->addLayout(head);
    box->addWidget(m_empty, 1);
    box->addWidget(m_list, 1);
    box->addWidget(m_wrong);
    setAcceptDrops(!m_attach->isHidden());
    connect(m_attach, &QPushButton::clicked, this, &AttachmentList::choose);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentList::openCurrent);
    connect(m_list, &QWidget::customContextMenuRequested, this, &AttachmentList::openMenu);
    connect(surroundings.office.get(), &Office::happened, this, &AttachmentList::read);
}

void AttachmentList::ask(const QString &kind, qint64 row)
{
    m_field = fieldOf(kind);
    m_row = row;
    read();
}

void AttachmentList::read()
{
    if (m_row == 0)
        return;
    ++m_pending;
    m_surroundings.office->ask({u"workflow.attachments"_s, {{m_field, m_row}}, {{}, 500}}).then(this, [this](const Rows &rows) {
        --m_pending;
        take(rows);
    });
}

void AttachmentList::take(const Rows &rows)
{
    const auto current = m_list->currentItem() ? m_list->currentItem()->data(idRole).toLongLong() : 0;
    m_list->clear();
    for (const auto &row : rows.rows) { // name, size, note, attached, person, sha256, event, id
        const auto name = row[0].toString();
        const auto about = QStringList{sizeText(row[1].toInteger()), row[4].toString()}.join(u" · "_s);
        auto *item = new QListWidgetItem(Theme::of().icon(u"page"_s), name + u'\n' + about, m_list);
        QStringList tip{name, row[2].toString(), shown(row[3], Kind::Moment).text};
        tip.removeAll(QString());
        item->setToolTip(tip.join(u'\n'));
        item->setData(idRole, row[7].toInteger());
        item->setData(nameRole, name);
        if (row[7].toInteger() == current)
            m_list->setCurrentItem(item);
    }
    m_empty->setVisible(rows.rows.empty());
    m_list->setVisible(!rows.rows.empty());
}

void AttachmentList::complain(const QString &text)
{
    m_wrong->setText(text);
    m_wrong->setVisible(!text.isEmpty());
}

void AttachmentList::attachFile(const QString &path)
{
    const QFileInfo info(path);
    const auto limit = workflow::rules::largestFile;
    QFile file(path);
    QString wrong;
    if (info.isDir())
        wrong = tr("%1 is a folder. Attach its files one by one.").arg(info.fileName());
    else if (info.size() > limit) // Before it is read: it may be larger than memory.
        wrong = wordsFor({u"FileTooLarge"_s, {}, {{u"limit"_s, limit / 1024 / 1024}}}).reason;
    else if (!file.open(QIODevice::ReadOnly))
        wrong = tr("%1 can't be read: %2").arg(info.fileName(), file.errorString());
    if (!wrong.isEmpty()) {
        complain(wrong);
        Q_EMIT attached(false);
        return;
    }
    attachBytes(info.fileName(), file.read(limit + 1));
}

void AttachmentList::attachBytes(const QString &name, const QByteArray &bytes)
{
    complain({});
    Draft draft{u"workflow.AttachFile"_s, {{m_field, m_row}, {u"name"_s, name}, {u"content"_s, QString::fromLatin1(bytes.toBase64())}}, CommandId::make(SystemClock().now()), {}};
    m_attach->setEnabled(false);
    ++m_pending;
    m_surroundings.office->send(draft).then(this, [this, name](const door::Outcome &outcome) {
        --m_pending;
        m_attach->setEnabled(true);
        if (!outcome.problems.empty()) {
            const auto words = wordsFor(outcome.problems.front());
            complain(words.reason + u' ' + words.remedy);
        } else if (outcome.kind == door::Outcome::Kind::Pending) {
            complain(tr("%1 waits for a second person.").arg(name));
        }
        Q_EMIT attached(outcome.kind == door::Outcome::Kind::Accepted);
    });
}

bool AttachmentList::takeFrom(const QMimeData &data)
{
    bool any = false;
    for (const auto &url : data.urls()) {
        if (url.isLocalFile()) {
            attachFile(url.toLocalFile());
            any = true;
        }
    }
    if (any || !data.hasImage())
        return any;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const auto image = qvariant_cast<QImage>(data.imageData());
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return false;
    attachBytes(tr("Picture %1.png").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s)), bytes);
    return true;
}

void AttachmentList::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_row != 0 && (event->mimeData()->hasUrls() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
}

void AttachmentList::dropEvent(QDropEvent *event)
{
    if (takeFrom(*event->mimeData()))
        event->acceptProposedAction();
}

bool AttachmentList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste) && acceptDrops())
        return takeFrom(*QGuiApplication::clipboard()->mimeData());
    if (key->matches(QKeySequence::Save)) {
        saveCurrent();
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AttachmentList::choose()
{
    for (const auto &path : QFileDialog::getOpenFileNames(this, tr("Attach files")))
        attachFile(path);
}

void AttachmentList::openCurrent()
{
    if (const auto *item = m_list->currentItem())
        AttachmentWindow::open(m_surroundings, item->data(idRole).toLongLong(), item->data(nameRole).toString(), window());
}

void AttachmentList::saveCurrent()
{
    if (const auto *item = m_list->currentItem())
        AttachmentWindow::open(m_surroundings, item->data(idRole).toLongLong(), item->data(nameRole).toString(), window())->saveWhenRead();
}

void AttachmentList::removeCurrent()
{
    if (const auto *item = m_list->currentItem())
        m_surroundings.navigator->openCommand(u"workflow.RemoveAttachment"_s, {{u"attachment"_s, item->data(idRole).toLongLong()}});
}

void AttachmentList::openMenu(const QPoint &where)
{
    if (!m_list->itemAt(where))
        return;
    QMenu menu(this);
    connect(menu.addAction(tr("Open")), &QAction::triggered, this, &AttachmentList::openCurrent);
    connect(menu.addAction(tr("Save as")), &QAction::triggered, this, &AttachmentList::saveCurrent);
    if (m_surroundings.office->mayCommand(u"workflow.RemoveAttachment"_s))
        connect(menu.addAction(tr("Remove")), &QAction::triggered, this, &AttachmentList::removeCurrent);
    menu.exec(m_list->mapToGlobal(where));
}

} // namespace millrace::ui
