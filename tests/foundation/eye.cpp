// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eye.h"

#include "foundation/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

QString plain(const QLabel &label)
{
    if (!Qt::mightBeRichText(label.text()))
        return label.text();
    QTextDocument document;
    document.setHtml(label.text());
    return document.toPlainText();
}

QString nameOf(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = plain(*label);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text().isEmpty() ? button->accessibleName() : button->text();
    if (text.isEmpty())
        text = widget.objectName();
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget.metaObject()->className()).section(u':', -1), text.left(40).simplified());
}

/// What of it can be seen inside its window, in the window's coordinates: what is scrolled away is not.
QRect seen(const QWidget &widget, const QWidget &window)
{
    QRect out(widget.mapTo(&window, QPoint()), widget.size());
    for (const auto *above = widget.parentWidget(); above && &widget != &window; above = above->parentWidget()) {
        out &= QRect(above == &window ? QPoint() : above->mapTo(&window, QPoint()), above->size());
        if (above == &window)
            break;
    }
    return out;
}

bool isCovered(const QWidget &widget, const QWidget &window);

bool isWhole(const QWidget &widget, const QWidget &window)
{
    return widget.isVisibleTo(&window) && seen(widget, window).size() == widget.size() && !isCovered(widget, window);
}

/// The parts that Qt makes inside of a control are the control's own matter.
bool isInside(const QWidget &widget)
{
    const auto *parent = widget.parentWidget();
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QTabBar *>(parent)
        || qobject_cast<const QHeaderView *>(parent) || widget.objectName().startsWith("qt_"_L1) || (parent && parent->objectName().startsWith("qt_"_L1));
}

bool isFloating(const QWidget &widget, const QWidget &window)
{
    for (const auto *above = &widget; above && above != &window; above = above->parentWidget()) {
        if (above->property("floating").toBool() || above->property("notice").isValid() || above->objectName() == "lockScreen"_L1)
            return true;
    }
    return false;
}

/// What floats above it hides it.
bool isCovered(const QWidget &widget, const QWidget &window)
{
    const auto place = seen(widget, window);
    for (const auto *other : window.findChildren<QWidget *>()) {
        const bool floats = other->property("floating").toBool() || other->objectName() == "notices"_L1 || other->objectName() == "lockScreen"_L1;
        if (floats && other->isVisibleTo(&window) && !other->isAncestorOf(&widget) && seen(*other, window).intersects(place))
            return true;
    }
    return false;
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget);
}

/// How a patch of the picture stands out from its ground: the commonest colour is the ground, and the farthest the ink.
double standsOut(const QImage &picture, const QRect &patch)
{
    QHash<QRgb, int> counts;
    for (int y = patch.top(); y <= patch.bottom(); ++y) {
        for (int x = patch.left(); x <= patch.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    }
    double out = 1;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        out = std::max(out, ui::contrast(QColor(it.key()), QColor(ground)));
    return out;
}

/// Smoothed edges reach the full colour in no point of a thin letter; a little is forgiven for that.
constexpr double smoothed = 0.94;

double needed(const QFont &font)
{
    const bool isLarge = font.pixelSize() >= 24 || (font.pixelSize() >= 19 && font.weight() >= QFont::DemiBold);
    return smoothed * (isLarge ? 3.0 : 4.5);
}

class Painted
{
public:
    explicit Painted(QWidget &window) : m_window(window), m_picture(window.grab().toImage()), m_ratio(m_picture.devicePixelRatio()) {}

    void look(const QString &what, const QRect &where, double least)
    {
        const QRect patch = QRect(where.topLeft() * m_ratio, where.size() * m_ratio) & m_picture.rect();
        if (patch.width() < 3 || patch.height() < 3)
            return;
        if (const auto got = standsOut(m_picture, patch); got < least)
            wrong.append(u"%1 stands out by %2 only"_s.arg(what).arg(got, 0, 'f', 2));
    }
    void lookAtCells(const QAbstractItemView &view)
    {
        const auto *model = view.model();
        constexpr int fewRows = 12;
        for (int row = 0; model && row < std::min(fewRows, model->rowCount()); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const auto index = model->index(row, column);
                const auto text = index.data().toString();
                const auto place = view.visualRect(index);
                static const QRegularExpression nothing(u"^0?([.,]0+)?( \\S+)?$"_s); // Painted as a faint dash.
                const bool isEmpty = text.trimmed().isEmpty() || nothing.match(text).hasMatch();
                const bool isShown = !place.isEmpty() && view.viewport()->rect().contains(place);
                if (!isEmpty && isShown && index.flags().testFlag(Qt::ItemIsEnabled))
                    look(u"the cell “%1”"_s.arg(text.left(30)), {view.viewport()->mapTo(&m_window, place.topLeft()), place.size()}, needed(view.font()));
            }
        }
    }

    QStringList wrong;

private:
    QWidget &m_window;
    QImage m_picture;
    qreal m_ratio;
};

bool isReached(const QWidget &widget, const QWidget &window)
{
    return widget.isVisibleTo(&window) && widget.isEnabled() && widget.window() == window.window() && (widget.focusPolicy() & Qt::TabFocus) && widget.focusProxy() == nullptr
        && !seen(widget, window).isEmpty();
}

/// Against the reading order: above what came before and not beside it, or before it in the same line.
bool isBackwards(const QRect &from, const QRect &to, bool isRightToLeft)
{
    const bool isHigher = to.bottom() < from.top();
    const bool isInLine = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top()) > std::min(from.height(), to.height()) / 2;
    const bool isAfter = isRightToLeft ? to.right() <= from.left() : to.left() >= from.right();
    const bool isBefore = isRightToLeft ? to.left() >= from.right() : to.right() <= from.left();
    return (isHigher && !isAfter) || (isInLine && isBefore);
}

} // namespace

QStringList cut(const QWidget &window)
{
    QStringList out;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisibleTo(&window) || label->text().isEmpty() || label->minimumSizeHint().width() <= 0)
            continue;
        const auto wanted = label->sizeHint();
        const bool givesWay = label->minimumSizeHint().width() < wanted.width(); // It shortens itself.
        const bool isNarrow = !label->wordWrap() && !givesWay && label->width() + 1 < wanted.width();
        const bool isLow = label->wordWrap() ? label->height() + 1 < label->heightForWidth(label->width()) : label->height() + 1 < label->minimumSizeHint().height();
        if (isNarrow || isLow)
            out.append(u"%1 is cut: %2 x %3 of %4 x %5"_s.arg(nameOf(*label)).arg(label->width()).arg(label->height()).arg(wanted.width()).arg(label->wordWrap() ? label->heightForWidth(label->width()) : wanted.height()));
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        const bool isOurs = button->objectName() != "tile"_L1 && !isInside(*button);
        if (button->isVisibleTo(&window) && isOurs && (button->width() + 1 < button->minimumSizeHint().width() || button->height() + 1 < button->minimumSizeHint().height()))
            out.append(nameOf(*button) + u" is cut"_s);
    }
    for (const auto *box : window.findChildren<QComboBox *>()) {
        if (box->isVisibleTo(&window) && !box->isEditable() && box->width() + 1 < box->fontMetrics().horizontalAdvance(box->currentText()))
            out.append(u"what %1 says is cut: “%2”"_s.arg(nameOf(*box), box->currentText()));
    }
    return out;
}

QStringList overlapping(const QWidget &window)
{
    std::vector<std::pair<const QWidget *, QRect>> parts;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isWords = label && !label->text().isEmpty();
        if (widget->isWindow() || widget->window() != window.window() || !widget->isVisibleTo(&window) || isInside(*widget) || isFloating(*widget, window) || !(isWords || isControl(*widget)))
            continue;
        if (const auto place = seen(*widget, window); !place.isEmpty())
            parts.emplace_back(widget, place);
    }
    QStringList out;
    for (size_t i = 0; i < parts.size(); ++i) {
        for (size_t j = i + 1; j < parts.size(); ++j) {
            const auto &[one, its] = parts[i];
            const auto &[other, others] = parts[j];
            const auto common = its & others;
            if (common.width() > 1 && common.height() > 1 && !one->isAncestorOf(other) && !other->isAncestorOf(one))
                out.append(u"%1 lies on %2"_s.arg(nameOf(*other), nameOf(*one)));
        }
    }
    return out;
}

QStringList faint(QWidget &window)
{
    Painted painted(window);
    for (const auto *label : window.findChildren<QLabel *>()) {
        const bool hasGivenWay = label->minimumSizeHint().width() == 0 && label->width() < 2 * label->fontMetrics().averageCharWidth();
        if (!isWhole(*label, window) || !label->isEnabled() || isInside(*label) || hasGivenWay)
            continue;
        const QRect place(label->mapTo(&window, QPoint()), label->size());
        if (!plain(*label).trimmed().isEmpty() && plain(*label) != u"\u2026" && plain(*label) != u"\u2013")
            painted.look(nameOf(*label), place, needed(label->font()));
        else if (!label->pixmap(Qt::ReturnByValue).isNull())
            painted.look(u"a picture"_s, place, 3 * smoothed);
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (!isWhole(*button, window) || !button->isEnabled() || isInside(*button) || (button->text().isEmpty() && button->icon().isNull()))
            continue;
        const QRect place(button->mapTo(&window, QPoint()), button->size());
        painted.look(nameOf(*button), place.adjusted(2, 2, -2, -2), button->text().isEmpty() ? 3 * smoothed : needed(button->font()));
    }
    for (const auto *edit : window.findChildren<QLineEdit *>()) {
        if (isWhole(*edit, window) && edit->isEnabled() && !edit->text().isEmpty())
            painted.look(nameOf(*edit) + u" with “%1”"_s.arg(edit->text().left(20)), QRect(edit->mapTo(&window, QPoint(3, 3)), edit->size() - QSize(6, 6)), needed(edit->font()));
    }
    for (const auto *tabs : window.findChildren<QTabBar *>()) {
        for (int i = 0; i < tabs->count() && isWhole(*tabs, window); ++i) {
            const auto place = tabs->tabRect(i).adjusted(2, 2, -2, -4);
            if (tabs->rect().contains(place))
                painted.look(u"the tab “%1”"_s.arg(tabs->tabText(i)), {tabs->mapTo(&window, place.topLeft()), place.size()}, needed(tabs->font()));
        }
    }
    for (const auto *view : window.findChildren<QAbstractItemView *>()) {
        if (view->isVisibleTo(&window) && !isCovered(*view, window) && !qobject_cast<const QHeaderView *>(view) && !isInside(*view))
            painted.lookAtCells(*view);
    }
    return painted.wrong;
}

QStringList unnamed(const QWidget &window)
{
    QStringList out;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasText = (button && !button->text().isEmpty()) || (qobject_cast<const QLabel *>(widget) && !static_cast<const QLabel *>(widget)->text().isEmpty());
        if (isReached(*widget, window) && !isInside(*widget) && widget->accessibleName().isEmpty() && !hasText)
            out.append(u"%1 has no name"_s.arg(nameOf(*widget)));
    }
    return out;
}

QStringList lostByTab(QWidget &window)
{
    QList<QWidget *> wanted;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (isReached(*widget, window) && !isInside(*widget))
            wanted.append(widget);
    }
    if (wanted.isEmpty())
        return {};
    auto *first = window.nextInFocusChain();
    while (!wanted.contains(first) && first != &window)
        first = first->nextInFocusChain();
    first->setFocus();
    static_cast<void>(QTest::qWaitFor([&] { return QApplication::focusWidget() != nullptr; }, 2000));
    QStringList out;
    QList<QWidget *> order;
    for (qsizetype i = 0; i < 6 * wanted.size() + 60; ++i) { // Lines are gone through cell by cell.
        auto *at = QApplication::focusWidget();
        if (!at || !window.isAncestorOf(at))
            return {u"Tab leaves the window after %1 for %2"_s.arg(order.isEmpty() ? u"nothing"_s : nameOf(*order.last()), at ? nameOf(*at) + u" of "_s + nameOf(*at->window()) : u"nothing"_s)};
        if (!order.isEmpty() && at == order.first() && order.size() > 1)
            break;
        if (!order.contains(at))
            order.append(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (const auto *widget : wanted) {
        const bool isPassed = order.contains(widget) || std::ranges::any_of(order, [&](const QWidget *at) { return widget->isAncestorOf(at); });
        // Of radio buttons and the like one is a stop for all.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!isPassed && !(button && button->autoExclusive()))
            out.append(u"Tab leaves out %1"_s.arg(nameOf(*widget)));
    }
    for (qsizetype i = 1; i < order.size(); ++i) {
        const auto *from = order[i - 1];
        const auto *to = order[i];
        if (from->parentWidget() == to->parentWidget() && isBackwards(seen(*from, window), seen(*to, window), window.layoutDirection() == Qt::RightToLeft))
            out.append(u"Tab jumps back from %1 to %2"_s.arg(nameOf(*from), nameOf(*to)));
    }
    return out;
}

QStringList wrongIn(QWidget &window)
{
    return cut(window) + overlapping(window) + unnamed(window) + faint(window);
}

} // namespace millrace::test
