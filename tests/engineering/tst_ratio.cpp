// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineering/rules/ratio.h"
#include "support/test.h"

#include "base/fault.h"

#include <rapidcheck.h>

using namespace millrace;
using engineering::Ratio;

namespace {

__extension__ typedef __int128 Wide;

std::vector<std::int64_t> factors(int most, std::int64_t largest)
{
    const auto count = *rc::gen::inRange(0, most + 1);
    return *rc::gen::container<std::vector<std::int64_t>>(size_t(count), rc::gen::inRange<std::int64_t>(1, largest + 1));
}

} // namespace

class RatioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRatioIsItsProductOverItsProduct()
    {
        QVERIFY(rc::check("against 128 bits", [] {
            const auto up = factors(4, 20'000);
            const auto down = factors(4, 20'000);
            const auto amount = *rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000);
            Ratio ratio;
            Wide numerator = std::abs(amount);
            Wide denominator = 1;
            for (const auto factor : up) {
                ratio.multiply(factor);
                numerator *= factor;
            }
            for (const auto factor : down) {
                ratio.divide(factor);
                denominator *= factor;
            }
            const auto sign = [&](Wide value) { return Wide(amount < 0 ? -value : value); };
            RC_PRE(numerator / denominator < Wide(4'000'000'000'000'000'000));
            RC_ASSERT(Wide(ratio.of(amount, Rounding::Down)) == sign(numerator / denominator));
            RC_ASSERT(Wide(ratio.of(amount, Rounding::Up)) == sign((numerator + denominator - 1) / denominator));
            RC_ASSERT(Wide(ratio.of(amount, Rounding::HalfUp)) == sign((2 * numerator + denominator) / (2 * denominator)));
        }));
    }

    /// What no 128 bits hold: fifty yields there and back.
    void aLongChainIsExact()
    {
        QVERIFY(rc::check("there and back", [] {
            const auto chain = factors(50, 1'000'000);
            const auto amount = *rc::gen::inRange<std::int64_t>(0, std::numeric_limits<std::int64_t>::max());
            const auto share = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
            Ratio there;
            for (const auto factor : chain)
                there.multiply(1'000'000).divide(factor);
            auto back = there;
            for (const auto factor : chain)
                back.multiply(factor).divide(1'000'000);
            RC_ASSERT(back.of(amount, Rounding::HalfUp) == amount);
            back.multiply(share).divide(1'000'000);
            RC_ASSERT(back.of(amount, Rounding::HalfUp) == multiplyDivide(amount, share, 1'000'000, Rounding::HalfUp));
        }));
    }

    void twentyOperationsAt985PerMille()
    {
        Ratio entering;
        for (int i = 0; i < 20; ++i)
            entering.multiply(1'000'000).divide(985'000);
        // 1 / 0.985^20 = 1.352930196488360...
        QCOMPARE(entering.of(1'000'000'000'000'000, Rounding::Down), 1'352'930'196'488'360);
    }

    void whatDoesNotFitIsAnOverflow()
    {
        Ratio ratio;
        ratio.multiply(1'000'000'000'000).multiply(1'000'000'000'000);
        QVERIFY_EXCEPTION_THROWN(ratio.of(1, Rounding::HalfUp), Overflow);
        QCOMPARE(ratio.of(0, Rounding::HalfUp), 0);
        QVERIFY_EXCEPTION_THROWN(Ratio().divide(0), Bug);
        QVERIFY_EXCEPTION_THROWN(Ratio().of(1, Rounding::HalfEven), Bug);
    }
};

MILLRACE_TEST(RatioTest)
#include "tst_ratio.moc"
