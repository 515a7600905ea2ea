//! The bodies that a layer can replace by a text.

use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Buf;
use http_body::{Body, Frame};
use http_body_util::combinators::{BoxBody, UnsyncBoxBody};
use http_body_util::{BodyExt as _, Full};

#[cfg(feature = "axum")]
use crate::response::body_or_default;
use crate::response::{TextBody, body};

type BoxError = Box<dyn Error + Send + Sync>;

/// A body of a response that an [`ErrorLayer`](super::ErrorLayer) can replace by a text.
///
/// It is implemented for `String`, for [`Full`], [`BoxBody`] and [`UnsyncBoxBody`], and with the feature of the framework
/// for the bodies of axum, tonic and warp. The bodies of layers that change a body, such as compression, do not implement it,
/// because a text would bypass them: such a layer belongs around the `ErrorLayer`. The body of any other layer can be
/// boxed, by `MapResponseBodyLayer::new(BodyExt::boxed_unsync)` of tower-http between the two. In axum, `Router::layer`
/// does this after each layer.
///
/// For a body of your own:
///
/// ```
/// use std::borrow::Cow;
/// use std::pin::Pin;
/// use std::task::{Context, Poll};
/// use bytes::Bytes;
/// use genro_exceptions::tower::LayerBody;
/// use http_body::{Body, Frame};
/// use http_body_util::Full;
///
/// struct MyBody(Full<Bytes>);
///
/// impl Body for MyBody {
///     type Data = Bytes;
///     type Error = std::convert::Infallible;
///
///     fn poll_frame(
///         mut self: Pin<&mut Self>,
///         context: &mut Context<'_>,
///     ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
///         Pin::new(&mut self.0).poll_frame(context)
///     }
/// }
///
/// impl LayerBody for MyBody {
///     fn from_text(text: Cow<'static, str>) -> Self {
///         Self(LayerBody::from_text(text))
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "an `ErrorLayer` cannot replace the body `{Self}` by a text",
    label = "this type does not implement `LayerBody`",
    note = "if it is the body of a layer that changes bodies, such as compression, put that layer around the `ErrorLayer`",
    note = "if it is the body of `CatchPanicLayer`, put `MapResponseBodyLayer::new(BodyExt::boxed_unsync)` between the two",
    note = "for a body of your own, write `impl LayerBody for MyBody`"
)]
pub trait LayerBody: Body<Error: Into<BoxError>> {
    /// Creates a body from a text; a literal need not be copied.
    fn from_text(text: Cow<'static, str>) -> Self;

    /// Creates an empty body whose length nobody around the layer declares.
    #[doc(hidden)]
    #[must_use]
    fn __without_length() -> Self
    where
        Self: Sized,
    {
        Self::from_text(Cow::Borrowed(""))
    }
}

/// An empty body that does not tell its length: the router of axum would declare it, also in the answer to a HEAD, whose
/// length is that of the GET.
struct WithoutLength<D>(PhantomData<fn() -> D>);

impl<D: Buf> Body for WithoutLength<D> {
    type Data = D;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<D>, Infallible>>> {
        Poll::Ready(None)
    }

    fn is_end_stream(&self) -> bool {
        true
    }
}

impl LayerBody for String {
    fn from_text(text: Cow<'static, str>) -> Self {
        text.into_owned()
    }
}

impl<D: Buf + TextBody> LayerBody for Full<D> {
    fn from_text(text: Cow<'static, str>) -> Self {
        Self::new(body(text))
    }
}

impl<D, E> LayerBody for BoxBody<D, E>
where
    D: Buf + TextBody + Send + Sync + 'static,
    E: Into<BoxError> + 'static,
{
    fn from_text(text: Cow<'static, str>) -> Self {
        Self::new(Full::from_text(text).map_err(|never| match never {}))
    }

    fn __without_length() -> Self {
        Self::new(WithoutLength(PhantomData).map_err(|never| match never {}))
    }
}

impl<D, E> LayerBody for UnsyncBoxBody<D, E>
where
    D: Buf + TextBody + Send + 'static,
    E: Into<BoxError> + 'static,
{
    fn from_text(text: Cow<'static, str>) -> Self {
        Self::new(Full::from_text(text).map_err(|never| match never {}))
    }

    fn __without_length() -> Self {
        Self::new(WithoutLength(PhantomData).map_err(|never| match never {}))
    }
}

#[cfg(feature = "tonic")]
impl LayerBody for tonic::body::Body {
    fn from_text(text: Cow<'static, str>) -> Self {
        Self::new(Full::<bytes::Bytes>::from_text(text))
    }
}

#[cfg(feature = "axum")]
impl LayerBody for axum_core::body::Body {
    #[inline]
    fn from_text(text: Cow<'static, str>) -> Self {
        body_or_default(text)
    }

    fn __without_length() -> Self {
        Self::new(WithoutLength::<bytes::Bytes>(PhantomData))
    }
}
