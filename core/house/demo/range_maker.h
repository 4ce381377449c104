// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/demo/product_range.h"

namespace millrace::house::demo {

/// One version of the range, item by item. Its items are called by their codes without the version.
class RangeMaker
{
public:
    RangeMaker(ProductRange &range, int version);

    /// What is being made; the calls return it again, so that a part reads as a list.
    class Part
    {
    public:
        Part(RangeMaker &maker, size_t structure) : m_maker(maker), m_structure(structure) {}
        Part &uses(const QString &code, std::int64_t pieces = 1, int operation = 10);
        Part &usesMilli(const QString &code, std::int64_t thousandths, int operation = 10, int scrapPermille = 0);
        Part &backflushes(const QString &code, std::int64_t pieces, int operation = 10);
        Part &step(int number, const QString &workCentre, const QString &text, int setup, int labour, int machine, int yieldPermille = 1000);

    private:
        Part &line(const QString &code, std::int64_t quantity, int operation, int scrapPermille, bool backflush);
        RangeMaker &m_maker;
        size_t m_structure;
    };

    void casting(const QString &code, const QString &name, const QString &supplier, std::int64_t cents);
    void material(const ItemPlan &plan);
    Part made(const QString &code, const QString &name, const QString &category, const QString &plant,
              masterdata::Tracking tracking = masterdata::Tracking::None);
    Part phantom(const QString &code, const QString &name, const QString &plant);
    void sell(const QString &code, const QString &plant, std::int64_t perMonth);
    void standsIn(const QString &code, const QString &for_);

    int at(const QString &code) const { return m_range.at(code + m_suffix); }

private:
    int add(ItemPlan plan);
    Part begin(int item, const QString &plant);

    ProductRange &m_range;
    QString m_suffix;
    QString m_words;
};

// The series, each plant's in a file.
void addPumpsOfNorth(RangeMaker &make);
void addSetsOfSouth(RangeMaker &make);
void addDosingOfEast(RangeMaker &make);

} // namespace millrace::house::demo
