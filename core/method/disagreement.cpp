#include "core/method/disagreement.h"
