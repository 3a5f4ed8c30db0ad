#pragma once

#include "core/procedure/RecommendationViews.h"

#include <QButtonGroup>
#include <QWidget>

class QPushButton;
class RegisterModel;

/// The saved views of the register as a row of words with their counts; exactly one is chosen.
class ViewStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ViewStrip(QWidget *parent);

    void showCounts(const RegisterModel &model);
    void setCurrent(RecommendationView view);
    RecommendationView current() const;

Q_SIGNALS:
    void viewChosen(RecommendationView view);

private:
    QButtonGroup m_group;
};

/// The view's name; the one for the next meeting says which day that is.
QString viewWord(RecommendationView view, const RegisterDays &days);
