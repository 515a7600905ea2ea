//! `impl Decode` and `TryFrom<Received>`: the way back, from a response to the error.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::arms::{body, path};
use super::constant::typed_const;
use super::decode_fields::read_field;
use super::features::json_items;
use super::header::{impl_header, imported, self_type};
use super::status::fixed_status;
use crate::attr::code;
use crate::bounds::Bounds;
use crate::fields::FieldSet;
use crate::hygiene;
use crate::lifetimes::in_signature;
use crate::model::{Answer, Case, CaseField, Code, Described, ErrorModel, Init, Status, Travel};
use crate::names;

//     json_items! {
//         impl Decode for ApiError {
//             fn decode(decoder: &Decoder<'_>) -> Option<Self> {
//                 …
//                 None
//             }
//         }
//         impl TryFrom<Received> for ApiError {
//             type Error = Received;
//             fn try_from(received: Received) -> Result<Self, Received> {
//                 decode(received)
//             }
//         }
//     }
pub(super) fn expand_decode(model: &ErrorModel<'_>) -> TokenStream {
    json_items(&imported(), || {
        let decode = body(model, || {
            let cases = in_order(model).map(|case| try_case(model, case));
            quote!(#(#cases)* __genro::None)
        });
        let header = impl_header(model, quote!(__genro::Decode), bounds(model));
        let mut if_decoded = Bounds::new(&model.item.generics);
        if_decoded.whole(self_type(model), quote!(__genro::Decode));
        let of = quote!(__genro::TryFrom<__genro::Received>);
        let try_header = impl_header(model, of, if_decoded);
        let try_from = body(model, || quote!(__genro::decode(__genro_received)));
        quote! {
            #header {
                fn decode(__genro_decoder: &__genro::Decoder<'_>) -> __genro::Option<Self> {
                    #decode
                }
            }
            #try_header {
                type Error = __genro::Received;
                fn try_from(
                    __genro_received: __genro::Received,
                ) -> __genro::Result<Self, __genro::Received> {
                    #try_from
                }
            }
        }
    })
}

/// The cases that the declaration tells apart, then the types in transparent ones, then the cases whose code or status is
/// known only at run time: they take what no other has.
fn in_order<'m>(model: &'m ErrorModel<'m>) -> impl Iterator<Item = &'m Case<'m>> {
    let rank = |case: &Case<'_>| match &case.answer {
        Answer::Described(described) => {
            let is_fixed = matches!(described.status, Status::Fixed(_));
            match described.code {
                Code::Fixed(_) => u8::from(!is_fixed),
                Code::None if is_fixed => 1,
                _ => 3,
            }
        }
        Answer::Transparent => 2,
    };
    (0..=3).flat_map(move |place| {
        model.cases.iter().filter(move |case| case.is_decoded && rank(case) == place)
    })
}

fn bounds<'a>(model: &ErrorModel<'a>) -> Bounds<'a> {
    let mut bounds = Bounds::new(&model.item.generics);
    bounds.whole(self_type(model), quote!(__genro::HttpError));
    if model.may_stay_in_thread() {
        bounds.assume(self_type(model), quote!(__genro::HttpError));
    }
    for case in model.cases.iter().filter(|case| case.is_decoded) {
        for field in &case.fields {
            match field_trait(case, field) {
                // The bound would be its own condition.
                Some(_) if model.is_recursive(field.ty) => {}
                Some(of) => bounds.field(field.ty, of),
                None => {}
            }
        }
    }
    bounds
}

/// What the type of a field must implement.
fn field_trait(case: &Case<'_>, field: &CaseField<'_>) -> Option<TokenStream> {
    if let Answer::Transparent = case.answer {
        return Some(quote!(__genro::ReadTransparent));
    }
    Some(match field.travel() {
        Travel::Extension(_) => quote!(__genro::ReadExtension),
        Travel::Header(_) => quote!(__genro::ReadHeader),
        Travel::ExtensionOrHeader(..) => quote!(__genro::ReadExtension + __genro::ReadHeader),
        Travel::Detail => quote!(__genro::ReadDetail),
        Travel::Code | Travel::Instance => quote!(__genro::ReadText),
        Travel::Init if matches!(field.init, Some(Init::Default)) => {
            quote!(::core::default::Default)
        }
        _ => return None,
    })
}

//     let found = case(decoder, CaseKey { … }, None, |fields| { … });
//     if found.is_some() {
//         return found;
//     }
fn try_case(model: &ErrorModel<'_>, case: &Case<'_>) -> TokenStream {
    let found = match &case.answer {
        Answer::Transparent => transparent(model, case),
        Answer::Described(described) => {
            let key = key(case, described);
            let form = form(described);
            let make = make(model, case, described);
            quote!(__genro::case(__genro_decoder, #key, #form, |__genro_fields| { #make }))
        }
    };
    quote! {
        let __genro_found = #found;
        if __genro_found.is_some() {
            return __genro_found;
        }
    }
}

//     ReadTransparent::read_transparent(decoder).map(|inner| Self::Inner { 0: inner })
fn transparent(model: &ErrorModel<'_>, case: &Case<'_>) -> TokenStream {
    let (path, field) = (path(model, case), &case.fields[0]);
    let member = hygiene::member(&field.member);
    let span = hygiene::at_type(field.ty);
    let read = quote_spanned!(span=> __genro::ReadTransparent::read_transparent(__genro_decoder));
    quote!(#read.map(|__genro_inner| #path { #member: __genro_inner }))
}

/// The form that the case declares; where it declares none, the response says what it is.
//
//     Some(read_form::<Envelope>())
fn form(described: &Described) -> TokenStream {
    let Some(form) = &described.body else {
        return quote!(__genro::None);
    };
    let span = hygiene::located(syn::spanned::Spanned::span(form));
    let read = quote_spanned!(span=> __genro::read_form::<#form>());
    quote!(__genro::Some(#read))
}

//     CaseKey { status: Some(StatusCode::NOT_FOUND), code: CaseCode::Is("NO_USER"), type_uri: None }
fn key(case: &Case<'_>, described: &Described) -> TokenStream {
    let status = match &described.status {
        Status::Fixed(crate::attr::status::StatusAttr::Path(path)) => {
            let status = typed_const(&quote!(__genro::StatusCode), path);
            quote!(__genro::Some(#status))
        }
        Status::Fixed(status) => {
            let status = fixed_status(&imported(), status);
            quote!(__genro::Some(#status))
        }
        Status::Field(_) | Status::Computed(_) | Status::OfCause(_) => quote!(__genro::None),
    };
    let is_extension =
        case.fields.iter().any(|field| field.extension.as_deref() == Some(code::NAME));
    let code = match &described.code {
        Code::None if is_extension => quote!(Extension),
        Code::None => quote!(None),
        Code::Fixed(code) => quote!(Is(#code)),
        Code::Field(_) | Code::Computed(_) | Code::OfCause(_) => quote!(RunTime),
    };
    let uri = described.problem.as_ref().and_then(|problem| problem.ty.as_ref());
    let uri = uri.map_or_else(|| quote!(__genro::None), |uri| quote!(__genro::Some(#uri)));
    quote! {
        __genro::CaseKey { status: #status, code: __genro::CaseCode::#code, type_uri: #uri }
    }
}

//     let id_: u64 = ReadExtension::read_extension(fields, "id")?;
//     let __genro_field_id = &id_;
//     let at_: Instant = Instant::now();
//     Some(Self::Missing { id: id_, at: at_ })
fn make(model: &ErrorModel<'_>, case: &Case<'_>, described: &Described) -> TokenStream {
    let (made, read): (Vec<_>, Vec<_>) =
        case.fields.iter().partition(|field| matches!(field.travel(), Travel::Init));
    let read_fields = read.iter().map(|field| {
        let value = read_field(case, described, field);
        local(model, field, &value)
    });
    let mut uses = FieldSet::default();
    for field in &made {
        if let Some(Init::Value(value)) = &field.init {
            uses.join(value.used.clone());
        }
    }
    let bindings = uses.iter().map(|index| {
        let member = &case.fields[index].member;
        let (binding, local) = (names::binding(member), names::parameter(member));
        quote!(let #binding = &#local;)
    });
    let made_fields = made.iter().map(|field| local(model, field, &initial(field)));
    let members = case.fields.iter().map(|field| {
        let (member, local) = (hygiene::member(&field.member), names::parameter(&field.member));
        quote!(#member: #local)
    });
    let path = path(model, case);
    quote! {
        #(#read_fields)*
        #(#bindings)*
        #(#made_fields)*
        __genro::Some(#path { #(#members),* })
    }
}

fn local(model: &ErrorModel<'_>, field: &CaseField<'_>, value: &TokenStream) -> TokenStream {
    let (local, ty) =
        (names::parameter(&field.member), in_signature(field.ty, &model.item.generics));
    quote!(let #local: #ty = #value;)
}

fn initial(field: &CaseField<'_>) -> TokenStream {
    match &field.init {
        Some(Init::Value(value)) => value.tokens.clone(),
        Some(Init::Default) | None => {
            let span = hygiene::at_type(field.ty);
            quote_spanned!(span=> __genro::InitField::initial([]))
        }
    }
}
