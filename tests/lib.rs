//! Empty: the tests are the test targets beside it.
