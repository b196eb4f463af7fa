#include "core/method/weighting.h"
