//! Empty: a place for the tests of the other members to depend from.
