//! Empty: the tests are the test target beside it.
