// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/windows.h"

#include "foundation/office/office.h"
#include "foundation/screen/screen.h"
#include "foundation/theme/theme.h"
#include "shell/actions.h"
#include "shell/settings_dialog.h"
#include "words/language.h"
#include "words/titles.h"

#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui::windows {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("millrace::ui::windows", text); }

/// Raised when it is open already.
template<typename Make>
void openOnce(QPointer<QDialog> &dialog, const Make &make)
{
    if (!dialog) {
        dialog = make();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

/// Markdown comes without room between its paragraphs.
void giveRoom(QTextDocument &document)
{
    const auto &theme = Theme::of();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        auto format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(theme.px(isHeading && block.blockNumber() > 0 ? space::between : 0));
        format.setBottomMargin(theme.px(block.textList() ? space::grid : space::inside + 2));
        cursor.setBlockFormat(format);
        if (!isHeading)
            continue;
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat letters;
        letters.setFont(theme.font(format.headingLevel() == 1 ? Type::Title : Type::Lead, true));
        cursor.mergeCharFormat(letters);
    }
    cursor.endEditBlock();
}

void addRow(QTableWidget &table, const QString &text, const QString &keys)
{
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(text));
    table.setItem(row, 1, new QTableWidgetItem(keys));
}

} // namespace

void openSettings(QWidget *parent)
{
    static QPointer<QDialog> dialog;
    openOnce(dialog, [parent] { return new SettingsDialog(parent); });
}

QString manualPage(const QString &screen)
{
    const auto *spec = Screens::all().find(screen);
    for (const auto &name : {QString(screen).replace(u'.', u'_'), spec ? spec->workspace : QString()}) {
        if (!name.isEmpty() && QFile::exists(u":/manual/%1.md"_s.arg(name)))
            return name;
    }
    return u"index"_s;
}

/// A page in the language that is spoken, or in that of the source where it has none.
static QUrl manualAddress(const QString &page)
{
    const auto own = u"manual/%1/%2.md"_s.arg(language::spoken(), page);
    return QUrl(u"qrc:/"_s + (QFile::exists(u":/"_s + own) ? own : u"manual/%1.md"_s.arg(page)));
}

void openHelp(QWidget *parent, const QString &screen)
{
    static QPointer<QDialog> dialog;
    openOnce(dialog, [parent] {
        auto *window = new QDialog(parent, Qt::Window);
        window->setObjectName(u"help"_s);
        window->setWindowTitle(tr("Manual"));
        window->resize(Theme::of().px(760), Theme::of().px(680));
        auto *all = new QVBoxLayout(window);
        all->setContentsMargins(0, 8, 0, 0);
        auto *row = new QHBoxLayout;
        row->setContentsMargins(16, 0, 16, 0);
        auto *pages = new QTextBrowser; // Goes into the window last, so that Tab comes to it after the buttons above it.
        pages->setObjectName(u"manual"_s);
        pages->setAccessibleName(tr("Manual"));
        pages->setFrameShape(QFrame::NoFrame);
        pages->setProperty("manual", true);
        pages->document()->setDocumentMargin(24);
        pages->setOpenExternalLinks(true);
        QObject::connect(pages, &QTextBrowser::sourceChanged, pages, [pages] { giveRoom(*pages->document()); });
        const auto step = [&](const QString &text, auto slot, auto available) {
            auto *button = new QPushButton(text, window);
            button->setProperty("quiet", true);
            button->setEnabled(false);
            QObject::connect(button, &QPushButton::clicked, pages, slot);
            QObject::connect(pages, available, button, &QWidget::setEnabled);
            row->addWidget(button);
        };
        step(tr("Back"), &QTextBrowser::backward, &QTextBrowser::backwardAvailable);
        step(tr("Forward"), &QTextBrowser::forward, &QTextBrowser::forwardAvailable);
        row->addStretch();
        auto *contents = new QPushButton(tr("Contents"), window);
        contents->setProperty("quiet", true);
        QObject::connect(contents, &QPushButton::clicked, pages, [pages] { pages->setSource(manualAddress(u"index"_s)); });
        row->addWidget(contents);
        all->addLayout(row);
        all->addWidget(pages);
        return window;
    });
    dialog->findChild<QTextBrowser *>(u"manual"_s)->setSource(manualAddress(manualPage(screen)));
}

void openKeyboardMap(QWidget *parent, const Office &office)
{
    static QPointer<QDialog> dialog;
    openOnce(dialog, [&] {
        auto *window = new QDialog(parent);
        window->setObjectName(u"keyboardMap"_s);
        window->setWindowTitle(tr("Keyboard map"));
        window->resize(Theme::of().px(480), Theme::of().px(600));
        auto *all = new QVBoxLayout(window);
        all->setContentsMargins(0, 0, 0, 0);
        auto *table = new QTableWidget(0, 2, window);
        table->setAccessibleName(tr("Keyboard map"));
        table->setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table->verticalHeader()->hide();
        table->setShowGrid(false);
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        for (const auto &spec : actionSpecs()) {
            if (!spec.keys.isEmpty())
                addRow(*table, spec.text, spec.keys.front().toString(QKeySequence::NativeText));
        }
        addRow(*table, tr("The first to the ninth workspace"), tr("Alt+1 to Alt+9"));
        for (const auto &[command, keys] : allCommandKeys()) {
            if (office.mayCommand(command))
                addRow(*table, commandTitle(command), keys.toString(QKeySequence::NativeText));
        }
        table->verticalHeader()->setDefaultSectionSize(Theme::of().px(28));
        all->addWidget(table);
        return window;
    });
}

void openAbout(QWidget *parent)
{
    static QPointer<QDialog> dialog;
    openOnce(dialog, [parent] {
        auto *window = new QDialog(parent);
        window->setObjectName(u"about"_s);
        window->setWindowTitle(tr("About Millrace"));
        auto *all = new QVBoxLayout(window);
        all->setContentsMargins(24, 24, 24, 24);
        all->setSpacing(8);
        auto *mark = new QLabel(window);
        mark->setPixmap(QIcon(u":/icons/millrace.svg"_s).pixmap(Theme::of().px(56)));
        all->addWidget(mark);
        auto *name = new QLabel(tr("Millrace %1").arg(QStringLiteral(MILLRACE_VERSION)), window);
        name->setProperty("type", u"title"_s);
        all->addWidget(name);
        auto *text = new QLabel(tr("A manufacturing ERP: every event is captured once, and moves stock, production and the ledger together.\n\n"
                                   "Free software under the GNU General Public License, version 3 or later. It comes without any warranty.\n\n"
                                   "Made with Qt %1, SQLite, PostgreSQL, libsodium, libxlsxwriter, Zint and QtKeychain.").arg(QString::fromLatin1(qVersion())), window);
        text->setWordWrap(true);
        text->setMinimumWidth(Theme::of().px(380));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        all->addWidget(text);
        auto *close = new QPushButton(tr("Close"), window);
        QObject::connect(close, &QPushButton::clicked, window, &QDialog::accept);
        all->addWidget(close, 0, Qt::AlignRight);
        all->setSizeConstraint(QLayout::SetFixedSize); // As high as the words are, in every size of type.
        return window;
    });
}

} // namespace millrace::ui::windows
