#pragma once
#include "core/method/evaluate.h"
