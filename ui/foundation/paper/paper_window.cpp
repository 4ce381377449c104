// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/paper/paper_window.h"

#include "foundation/paper/paper_view.h"
#include "foundation/paper/paper_words.h"
#include "words/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace millrace::ui {

PaperWindow *PaperWindow::open(const Surroundings &surroundings, const Subject &subject, QWidget *parent)
{
    if (papersOf(*surroundings.office, subject.kind).empty()) {
        surroundings.navigator->say(Navigator::Tone::Warn, tr("There is no paper of this. Open an order, a receipt, a shipment, an invoice, an item or a lot, and print that."));
        return nullptr;
    }
    auto *window = new PaperWindow(surroundings, subject, parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->QDialog::show();
    return window;
}

PaperWindow::PaperWindow(const Surroundings &surroundings, const Subject &subject, QWidget *parent)
    : QDialog(parent, Qt::Window), m_surroundings(surroundings), m_subject(subject), m_papers(papersOf(*surroundings.office, subject.kind))
{
    setObjectName(u"paperWindow"_s);
    resize(Theme::of().px(860), Theme::of().px(900));
    build();
    addKeys();
    connect(surroundings.office.get(), &Office::happened, this, &PaperWindow::read);
    read();
}

void PaperWindow::build()
{
    const auto &theme = Theme::of();
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"paperChoice"_s);
    m_choice->setAccessibleName(tr("Paper"));
    for (const auto *paper : m_papers)
        m_choice->addItem(paperWord(paper->title), paper->id);
    m_choice->setVisible(m_papers.size() > 1);
    m_size = new QComboBox(this);
    m_size->setObjectName(u"paperSize"_s);
    m_size->setAccessibleName(tr("Size of the sheet"));
    m_size->addItem(tr("A4"));
    m_size->addItem(tr("Letter"));
    m_size->setCurrentIndex(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0);
    const auto step = [&](const QString &icon, const QString &text, auto what) {
        auto *button = new QToolButton(this);
        button->setIcon(theme.icon(icon));
        button->setText(text);
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, what);
        return button;
    };
    m_place = new QLabel(this);
    m_place->setObjectName(u"paperPlace"_s);
    m_place->setProperty("ink", u"muted"_s);
    m_save = new QPushButton(tr("Save as PDF"), this);
    m_save->setObjectName(u"savePdf"_s);
    m_print = new QPushButton(tr("Print"), this);
    m_print->setObjectName(u"printPaper"_s);
    m_print->setProperty("likely", true);
    m_wrong = new QLabel(this);
    m_wrong->setProperty("banner", u"bad"_s);
    m_wrong->setMargin(theme.px(space::inside));
    m_wrong->setWordWrap(true);
    m_wrong->hide();

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme.px(space::between), theme.px(space::inside), theme.px(space::between), theme.px(space::inside));
    bar->setSpacing(theme.px(space::inside));
    bar->addWidget(m_choice);
    bar->addWidget(m_size);
    bar->addWidget(step(u"minus"_s, tr("Smaller"), [this] { zoom(1 / 1.25); }));
    bar->addWidget(step(u"plus"_s, tr("Larger"), [this] { zoom(1.25); }));
    bar->addWidget(m_place);
    bar->addStretch(1);
    bar->addWidget(m_save);
    bar->addWidget(m_print);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"paperScroll"_s);
    m_scroll->setAccessibleName(tr("Preview of the paper"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // So that what fits does not depend on it.
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_view = new PaperView(m_scroll);
    m_scroll->setWidget(m_view);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addLayout(bar);
    box->addWidget(m_wrong);
    box->addWidget(m_scroll, 1);

    connect(m_choice, &QComboBox::currentIndexChanged, this, &PaperWindow::read);
    connect(m_size, &QComboBox::currentIndexChanged, this, &PaperWindow::set);
    connect(m_print, &QPushButton::clicked, this, &PaperWindow::print);
    connect(m_save, &QPushButton::clicked, this, &PaperWindow::askWhereToSave);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &PaperWindow::showPlace);
    m_scroll->setFocus();
}

void PaperWindow::addKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto what) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, what);
        addAction(action);
    };
    add({QKeySequence(u"Ctrl+P"_s)}, [this] { print(); });
    add({QKeySequence(u"Ctrl+S"_s)}, [this] { askWhereToSave(); });
    add({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)}, [this] { zoom(1.25); });
    add({QKeySequence(u"Ctrl+-"_s)}, [this] { zoom(1 / 1.25); });
    add({QKeySequence(u"Ctrl+0"_s)}, [this] { fit(); });
    add({QKeySequence(Qt::Key_PageDown)}, [this] { turn(1); });
    add({QKeySequence(Qt::Key_PageUp)}, [this] { turn(-1); });
    add({QKeySequence(Qt::Key_Home)}, [this] { turn(-10'000); });
    add({QKeySequence(Qt::Key_End)}, [this] { turn(10'000); });
}

void PaperWindow::choose(const QString &templateId)
{
    m_choice->setCurrentIndex(m_choice->findData(templateId));
}

void PaperWindow::read()
{
    if (m_papers.empty())
        return;
    const auto *paper = m_papers[size_t(m_choice->currentIndex())];
    m_size->setVisible(!paper->isLabel());
    ++m_pending;
    m_place->setText(tr("Reading …"));
    contentOf(*m_surroundings.office, *paper, m_subject.code).then(this, [this, paper](const PaperContent &content) {
        --m_pending;
        if (paper != m_papers[size_t(m_choice->currentIndex())])
            return; // Another was chosen meanwhile.
        m_content = content;
        set();
    }).onFailed(this, [this](const Fault &fault) {
        --m_pending;
        m_content = {};
        m_content.problems = {problemOf(fault)};
        set();
    });
}

void PaperWindow::set()
{
    const auto *paper = m_papers[size_t(m_choice->currentIndex())];
    const bool isThere = !m_content.sources.empty() && m_content.problems.empty() && (paper->isLabel() ? !m_content.rows(paper->labelRows).empty() : !m_content.rows(u"head"_s).empty());
    m_wrong->setVisible(!isThere);
    m_print->setEnabled(isThere);
    m_save->setEnabled(isThere);
    m_made = isThere ? typeset(*paper, m_content, m_size->currentIndex() == 1 ? letter : a4) : Paper();
    if (!m_content.problems.empty()) {
        const auto words = wordsFor(m_content.problems.front());
        m_wrong->setText(words.reason + u' ' + words.remedy);
    } else if (!isThere) {
        m_wrong->setText(tr("There is nothing to print of %1, or you may not see it.").arg(m_subject.code));
    }
    setWindowTitle(isThere ? paperTitle(*paper, m_content) : m_subject.code);
    m_view->show(m_made);
    if (m_fits)
        fit();
    showPlace();
}

void PaperWindow::zoom(double by)
{
    m_fits = false;
    m_view->setZoom(m_view->zoom() * by);
    showPlace();
}

/// As wide as the window, but not larger than a hand would hold it.
void PaperWindow::fit()
{
    m_fits = true;
    const double room = m_scroll->viewport()->width() - 2 * Theme::of().px(space::between);
    m_view->setZoom(std::min(room / m_view->widest().width(), 6.0));
    showPlace();
}

void PaperWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (m_fits)
        fit();
}

void PaperWindow::turn(int sheets)
{
    const int now = m_view->sheetAt(m_scroll->verticalScrollBar()->value());
    const int to = std::clamp(now + sheets, 0, std::max(0, int(m_made.size()) - 1));
    m_scroll->verticalScrollBar()->setValue(m_view->topOf(size_t(to)) - Theme::of().px(space::between));
}

void PaperWindow::showPlace()
{
    if (m_made.empty())
        return m_place->clear();
    const int percent = int(std::lround(m_view->zoom() / (logicalDpiX() / 25.4) * 100));
    m_place->setText(tr("Page %1 of %2, %3 %").arg(m_view->sheetAt(m_scroll->verticalScrollBar()->value()) + 1).arg(m_made.size()).arg(percent));
}

void PaperWindow::print()
{
    if (m_made.empty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(m_made.front().size, QPageSize::Millimeter));
    printer.setFullPage(true);
    printer.setDocName(windowTitle());
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, int(m_made.size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), int(m_made.size())) : int(m_made.size());
    QPainter painter;
    if (!painter.begin(&printer))
        return m_surroundings.navigator->say(Navigator::Tone::Bad, tr("The printer %1 can't be used.").arg(printer.printerName()));
    for (int i = first; i <= last; ++i) {
        if (i > first)
            printer.newPage();
        painter.resetTransform();
        painter.scale(printer.logicalDpiX() / 25.4, printer.logicalDpiY() / 25.4);
        draw(painter, m_made[size_t(i - 1)]);
    }
    painter.end();
    m_surroundings.navigator->say(Navigator::Tone::Good, tr("%1 is at the printer.").arg(windowTitle()));
}

QString PaperWindow::save(const QString &file)
{
    return writePdf(m_made, file, windowTitle());
}

void PaperWindow::askWhereToSave()
{
    if (m_made.empty())
        return;
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto proposed = folder + u'/' + windowTitle().replace(u'/', u'-') + u".pdf"_s;
    const auto file = QFileDialog::getSaveFileName(this, tr("Save as PDF"), proposed, tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    const auto wrong = save(file);
    if (wrong.isEmpty())
        m_surroundings.navigator->say(Navigator::Tone::Good, tr("Saved as %1.").arg(file));
    else
        m_surroundings.navigator->say(Navigator::Tone::Bad, tr("%1 can't be written: %2").arg(file, wrong));
}

} // namespace millrace::ui
