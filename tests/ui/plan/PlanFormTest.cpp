#include "ui/plan/PlanForm.h"

#include "core/domain/BragLegend.h"
#include "ui/plan/PlanExport.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

#include <gmock/gmock.h>

namespace {

ImprovementPlan plan()
{
    ImprovementPlan plan;
    plan.id = ImprovementPlanId::create();
    plan.title = QStringLiteral("Safeguarding plan");
    return plan;
}

QLineEdit *fieldCalled(const QWidget &form, const QString &name)
{
    for (QLineEdit *field : form.findChildren<QLineEdit *>())
        if (field->accessibleName() == name)
            return field;
    return nullptr;
}

} // namespace

TEST(PlanForm, GivenAPlan_WhenNothingIsChanged_ThenTheSamePlanComesBack)
{
    const ImprovementPlan before = plan();
    const PlanForm form(before, {}, {}, nullptr);

    EXPECT_EQ(form.edited(), before);
}

TEST(PlanForm, GivenAPlan_WhenAColourGetsAnotherMeaning_ThenItIsKeptAndPrintedWithThePlan)
{
    PlanForm form(plan(), {}, {}, nullptr);

    fieldCalled(form, QStringLiteral("Word for Amber"))->setText(QStringLiteral("Watched"));
    fieldCalled(form, QStringLiteral("Meaning of Amber"))->setText(QStringLiteral("The board asks each month"));

    PlanContents contents;
    contents.plan = form.edited();
    contents.legend = legendFromText(contents.plan.legend);
    EXPECT_EQ(entryOf(contents.legend, Rating::Amber),
              (LegendEntry{Rating::Amber, QStringLiteral("Watched"), QStringLiteral("The board asks each month")}));
    const std::string printed = planAsHtml(contents, QDate(2026, 3, 23)).toStdString();
    EXPECT_THAT(printed, ::testing::HasSubstr("Watched"));
    EXPECT_THAT(printed, ::testing::HasSubstr("The board asks each month"));
}

TEST(PlanForm, GivenAPlan_WhenAColourHasNoWord_ThenItCannotBeSaved)
{
    const PlanForm form(plan(), {}, {}, nullptr);

    fieldCalled(form, QStringLiteral("Word for Red"))->clear();

    EXPECT_FALSE(form.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled());
}
