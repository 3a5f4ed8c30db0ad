#pragma once

#include "ui/widgets/DropArea.h"

/// The place of the first page that takes reports, dropped or chosen, with the formats that can be read.
class DropReports : public DropArea
{
    Q_OBJECT

public:
    explicit DropReports(QWidget *parent);

private:
    QLayout *makeWords();
    void chooseFiles();
};
