//! The inherent impl: constructors, chained methods, `to_response` and `to_problem_response`.

use std::collections::{HashMap, HashSet};

mod constructors;
mod lints;
mod setters;

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Ident, Member};

use super::features::json_items;
use super::header::{self_type, visibility};
use crate::attr::options::Part;
use crate::bounds::Bounds;
use crate::errors::Errors;
use crate::hygiene;
use crate::model::{Answer, Case, CaseField, ErrorModel, Role};
use crate::names;
use crate::types;

pub(super) fn expand(model: &ErrorModel<'_>) -> TokenStream {
    let private = model.private();
    let generics = hygiene::generics(&model.item.generics);
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (ty, vis) = (self_type(model), visibility(model));
    let mut methods: Vec<Method> = Vec::new();
    if starts(model) {
        methods.extend(model.cases.iter().flat_map(|case| constructors::constructors(model, case)));
    }
    if chains(model) {
        methods.extend(model.cases.iter().flat_map(|case| setters::setters(model, case)));
    }
    // Two of one name have been reported: the second would only say so again.
    let mut seen: HashSet<String> =
        OF_EVERY_TYPE.iter().map(|(name, _)| (*name).to_owned()).collect();
    methods.retain(|method| seen.insert(method.name.clone()));
    let methods = methods.iter().map(|method| &method.tokens);
    let default = (starts(model) && has_default(model)).then(|| constructors::default(model));
    let responses = {
        let mut bounds = Bounds::empty(&model.item.generics);
        bounds.whole(quote!(Self), quote!(#private::HttpError));
        let parameter = names::fresh_type(model.item, "Body");
        bounds.add(quote!(#parameter: #private::TextBody));
        let bounds = bounds.into_where();
        let body = |call| {
            if model.is_stub { quote!(::core::unreachable!()) } else { call }
        };
        let response = body(quote!(#private::response(self)));
        let problem_response = body(quote!(#private::problem_response(self)));
        let to_problem_response = json_items(&private, || {
            quote! {
                /// Makes the HTTP response as `application/problem+json`.
                #[must_use]
                #vis fn to_problem_response<#parameter>(&self) -> #private::Response<#parameter> #bounds {
                    #problem_response
                }
            }
        });
        quote! {
            /// Makes the HTTP response: status line, headers and body.
            #[must_use]
            #vis fn to_response<#parameter>(&self) -> #private::Response<#parameter> #bounds {
                #response
            }
            #to_problem_response
        }
    };
    let user_allowed = model.allowed.iter();
    let allowed = lints::allowed(model);
    quote! {
        #(#[allow(#user_allowed)])*
        #allowed
        impl #impl_generics #ty #where_clause {
            #(#methods)*
            #responses
        }
        #default
    }
}

/// The methods that every type has, and what they are for; the second with the feature `json` only, which a macro
/// cannot see.
const OF_EVERY_TYPE: [(&str, &str); 2] = [
    ("to_response", "the method that makes the response"),
    ("to_problem_response", "the method that makes the response as JSON"),
];

/// A generated method.
struct Method {
    name: String,
    tokens: TokenStream,
}

impl Method {
    fn new(name: &Ident, tokens: TokenStream) -> Self {
        Self { name: name.to_string(), tokens }
    }
}

fn starts(model: &ErrorModel<'_>) -> bool {
    !model.skips(Part::Constructors) && !model.skips(Part::New)
}

/// A variant's methods would have nothing to act on in the other variants.
fn chains(model: &ErrorModel<'_>) -> bool {
    !model.skips(Part::Constructors) && !model.is_enum
}

fn has_default(model: &ErrorModel<'_>) -> bool {
    !model.is_enum && required(&model.cases[0]).next().is_none()
}

fn required<'c>(case: &'c Case<'_>) -> impl Iterator<Item = &'c CaseField<'c>> {
    case.fields.iter().filter(|field| is_required(case, field))
}

fn is_required(case: &Case<'_>, field: &CaseField<'_>) -> bool {
    matches!(case.answer, Answer::Transparent) || !field.has_default()
}

/// `new`, or the variant's name.
fn name_of(model: &ErrorModel<'_>, case: &Case<'_>) -> Ident {
    if model.is_enum { names::snake_case(case.ident) } else { Ident::new("new", Span::call_site()) }
}

/// `with_detail`, or what the field is called; of a variant `name_with_detail`.
fn with_text_of(model: &ErrorModel<'_>, case: &Case<'_>) -> Option<Ident> {
    let field = match &case.fields[case.detail_field()?].member {
        member @ Member::Named(_) => names::spoken(member),
        Member::Unnamed(_) => "detail".to_owned(),
    };
    Some(if model.is_enum {
        let variant = names::spoken(&Member::Named(names::snake_case(case.ident)));
        format_ident!("{variant}_with_{field}", span = case.ident.span())
    } else {
        format_ident!("with_{field}", span = Span::call_site())
    })
}

fn parameter(field: &CaseField<'_>) -> TokenStream {
    let (name, ty) = (names::parameter(&field.member), field.ty);
    if types::takes_into(ty) {
        quote!(#name: impl ::core::convert::Into<#ty>)
    } else {
        quote!(#name: #ty)
    }
}

fn value(field: &CaseField<'_>) -> TokenStream {
    let name = names::parameter(&field.member);
    if types::takes_into(field.ty) {
        quote!(::core::convert::Into::into(#name))
    } else {
        quote!(#name)
    }
}

/// No two generated methods have one name.
pub(crate) fn check_names(model: &ErrorModel<'_>, errors: &mut Errors) {
    let mut seen: HashMap<String, String> = HashMap::new();
    seen.extend(OF_EVERY_TYPE.map(|(name, what)| (name.to_owned(), what.to_owned())));
    for (name, what) in generated(model) {
        let text = name.to_string();
        if let Some(first) = seen.insert(text.clone(), what.clone()) {
            let message = format!(
                "{what} and {first} both generate `{text}`: rename one, or write \
                 `#[http_error(skip(constructors))]` and your own constructors"
            );
            errors.at(name.span(), message);
        }
    }
}

/// Every generated method but those of every type, with what it is generated for.
fn generated(model: &ErrorModel<'_>) -> Vec<(Ident, String)> {
    let mut all = Vec::new();
    for case in &model.cases {
        if starts(model) {
            let what = if model.is_enum {
                format!("`{}`", case.ident)
            } else {
                "the constructor".to_owned()
            };
            all.push((name_of(model, case), what.clone()));
            all.extend(with_text_of(model, case).map(|name| (name, format!("the text of {what}"))));
        }
        if !chains(model) {
            continue;
        }
        for (index, field) in case.fields.iter().enumerate() {
            // Two fields of one kind have been reported.
            let is_second = |is: fn(&Role) -> bool| is(&field.role) && case.find(is) != Some(index);
            if is_second(|role| matches!(role, Role::Headers))
                || is_second(|role| matches!(role, Role::Source))
            {
                continue;
            }
            let named = format!("the field `{}`", names::spoken(&field.member));
            let span = match &field.member {
                Member::Named(ident) => ident.span(),
                Member::Unnamed(index) => index.span,
            };
            let at = |name: &str| (Ident::new(name, span), named.clone());
            match (&field.role, types::option_of(field.ty), &field.member) {
                (Role::Headers, ..) => all.extend(["header", "try_header", "try_headers"].map(at)),
                (Role::Source, Some(_), _) => all.push(at("caused_by")),
                (Role::Header(_), Some(_), Member::Named(ident)) => {
                    all.push((ident.clone(), named));
                }
                _ => {}
            }
        }
    }
    all
}
