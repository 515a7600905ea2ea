//! `impl HttpError`: status, detail, headers, close code, gRPC code, problem.

use proc_macro2::TokenStream;
use quote::quote;

use super::arms::{Arm, Key};
use super::assertions::expand_generic;
use super::constant::typed_const;
use super::detail::expand_detail;
use super::display::display_bounds;
use super::format::expand_format;
use super::forward::{any_answers, match_answers};
use super::grpc::expand_grpc_code;
use super::header::{impl_generics, impl_header_at, self_type, static_impl_header};
use super::headers::expand_append_headers;
use super::log::expand_log;
use super::problem::{expand_problem, problem_bounds};
use super::status::status;
use super::supertraits;
use crate::attr::close::CloseAttr;
use crate::attr::options::Part;
use crate::bounds::Bounds;
use crate::model::{Answer, Assertion, Case, Close, Code, Described, ErrorModel, Role, Status};

//     impl HttpError for ApiError where for<'any> Self: Error {
//         fn status(&self) -> StatusCode {
//             match self {
//                 Self::Missing { .. } => StatusCode::NOT_FOUND,
//                 Self::Inner { 0: field } => HttpError::status(TransparentField::as_http_error(field)),
//             }
//         }
//         fn detail(&self) -> Cow<'_, str> { … }
//         fn to_detail(&self) -> Cow<'static, str> { … }
//         fn append_headers(&self, headers: &mut HeaderMap) { … }
//         fn close_code(&self) -> CloseCode { … }
//         grpc_items! { … }
//         fn format(&self) -> Option<Format> { … }
//         fn code(&self) -> Option<Cow<'_, str>> { … }
//         json_items! { … }
//         tracing_items! { … }
//     }
pub(super) fn expand_http_error(model: &ErrorModel<'_>, assertions: &[Assertion]) -> TokenStream {
    let assertions = (!model.is_stub).then(|| expand_generic(model, assertions));
    let status = match_answers(model, "status", &[], status);
    let detail = expand_detail(model);
    let append_headers = expand_append_headers(model);
    let close_code = expand_close_code(model);
    let grpc_code = expand_grpc_code(model);
    let format = expand_format(model);
    let problem = expand_problem(model);
    let log = expand_log(model);
    let of = quote!(__genro::HttpError);
    let bounds = bounds(model);
    let header = if model.borrows() {
        static_impl_header(model, of, bounds)
    } else {
        impl_header_at(model, supertraits::span(model), of, bounds)
    };
    quote! {
        #header {
            fn status(&self) -> __genro::StatusCode {
                #assertions
                #status
            }
            #detail
            #append_headers
            #close_code
            #grpc_code
            #format
            #problem
            #log
        }
    }
}

/// For a declaration that no impl of `HttpError` can compile for: the methods that are called most, so that the calls are no
/// further errors.
//
//     impl ApiError<'_> {
//         fn status(&self) -> StatusCode { unreachable!() }
//         …
//     }
pub(super) fn expand_substitute(model: &ErrorModel<'_>) -> TokenStream {
    let (private, ty) = (model.private(), self_type(model));
    let (impl_generics, where_clause) = (impl_generics(model), &model.item.generics.where_clause);
    quote! {
        impl #impl_generics #ty #where_clause {
            fn status(&self) -> #private::StatusCode {
                ::core::unreachable!()
            }
            fn detail(&self) -> #private::Cow<'_, str> {
                ::core::unreachable!()
            }
            fn headers(&self) -> #private::HeaderMap {
                ::core::unreachable!()
            }
        }
    }
}

fn bounds<'a>(model: &ErrorModel<'a>) -> Bounds<'a> {
    let mut bounds = Bounds::new(&model.item.generics);
    if !model.skips(Part::Error) && model.is_concrete() {
        // A missing `Debug` is reported once, by the impl of `Error`; here the impl is assumed.
        bounds.assume(quote!(Self), quote!(__genro::Error));
    }
    if model.may_stay_in_thread() {
        // An assertion reports it at the field.
        bounds.assume(quote!(Self), quote!(__genro::Send + __genro::Sync));
    }
    bounds.whole(quote!(Self), quote!(__genro::Error + __genro::Send + __genro::Sync + 'static));
    for case in &model.cases {
        match &case.answer {
            Answer::Transparent if model.is_recursive(case.fields[0].ty) => {}
            Answer::Transparent => bounds.field(case.fields[0].ty, quote!(__genro::HttpError)),
            // The impl of Display has these bounds, and `Self: Error` implies it.
            Answer::Described(described)
                if model.skips(Part::Display) || case.detail_field().is_some() =>
            {
                display_bounds(case, described, &mut bounds, &|_| false);
            }
            Answer::Described(_) => {}
        }
        if let Answer::Described(described) = &case.answer {
            described_bounds(model, case, described, &mut bounds);
        }
        for field in &case.fields {
            if let Role::Header(_) = field.role {
                bounds.field(field.ty, quote!(__genro::HeaderField));
            }
            problem_bounds(field, &mut bounds);
        }
    }
    bounds
}

/// What the values of a case need: of the cause that gives them, and of a field that is the whole value of a header.
fn described_bounds<'a>(
    model: &ErrorModel<'a>,
    case: &Case<'a>,
    described: &Described,
    bounds: &mut Bounds<'a>,
) {
    let of_status = match described.status {
        Status::OfCause(index) => Some(index),
        _ => None,
    };
    let of_code = match described.code {
        Code::OfCause(index) => Some(index),
        _ => None,
    };
    if let Some(index) = of_status.or(of_code).or(described.headers_from) {
        let ty = case.fields[index].ty;
        if !model.is_recursive(ty) {
            bounds.field(ty, quote!(__genro::HttpError));
        }
    }
    for index in described.headers.iter().filter_map(|header| header.computed()?.whole_field()) {
        bounds.field(case.fields[index].ty, quote!(__genro::HeaderField));
    }
}

/// The method, unless the status decides for every case.
//
//     fn close_code(&self) -> CloseCode {
//         match self {
//             Self::Banned { .. } => const { close_code(4003) },
//             Self::Upstream { code, .. } => CloseField::to_code(code),
//             Self::Inner { 0: field } => HttpError::close_code(TransparentField::as_http_error(field)),
//             _ => CloseCode::for_status(HttpError::status(self)),
//         }
//     }
fn expand_close_code(model: &ErrorModel<'_>) -> Option<TokenStream> {
    let has_code =
        |_: &Case<'_>, described: &Described| !matches!(described.close, Close::ByStatus);
    any_answers(model, has_code).then(|| {
        let body = match_answers(model, "close_code", &[], close_code);
        quote! {
            fn close_code(&self) -> __genro::CloseCode {
                #body
            }
        }
    })
}

fn close_code(case: &Case<'_>, described: &Described) -> Arm {
    match &described.close {
        Close::Fixed(CloseAttr::Number(code)) => {
            Arm::fixed(quote!(const { __genro::close_code(#code) }))
        }
        Close::Fixed(CloseAttr::Path(path)) => {
            Arm::fixed(typed_const(&quote!(__genro::CloseCode), path))
        }
        Close::Computed(computed) => Arm::computed(computed, "CloseValue", "into_close_code"),
        Close::Field(index) => Arm::call(case, *index, "CloseField", "to_code"),
        Close::ByStatus => Arm::shared(
            Key::Default,
            quote!(__genro::CloseCode::for_status(__genro::HttpError::status(self))),
        ),
    }
}
